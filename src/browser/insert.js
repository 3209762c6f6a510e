// Puts a long text into a control as the browser's own text input does: trusted input events,
// never an Enter key. Answers whether the browser took it.
const [element, text] = arguments;
element.focus();
if (element.select) element.select();
else getSelection().selectAllChildren(element);
const taken = document.execCommand("insertText", false, text);
return taken;
