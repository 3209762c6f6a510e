// Runs in every document before the page's own scripts, and closes what nobody could watch: workers
// that pages share, and `<object>` and `<embed>`, whose requests Firefox tells of and does not hold.
() => {
  Object.defineProperty(globalThis, "SharedWorker", { value: undefined, writable: false, configurable: false });
  const forbid = () => {
    if (!document.head) return false;
    const meta = document.createElement("meta");
    meta.httpEquiv = "Content-Security-Policy";
    meta.content = "object-src 'none'";
    document.head.append(meta);
    return true;
  };
  if (forbid()) return;
  const observer = new MutationObserver(() => { if (forbid()) observer.disconnect(); });
  observer.observe(document, { childList: true, subtree: true });
}
