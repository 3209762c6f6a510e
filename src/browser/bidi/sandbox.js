// Runs a script of ours in a realm of its own: the page sees nothing of it, and what the page put
// in the place of the browser's own functions is not seen here. Elements travel beside the JSON.
async function (json, waits, ...nodes) {
  const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
  const isPlace = (value) => value !== null && typeof value === "object" && ELEMENT in value;
  const given = JSON.parse(json, (_, value) => (isPlace(value) ? nodes[value[ELEMENT]] : value));
  const script = function () {
/* the script */
  };
  const answer = await (waits ? new Promise((done) => script(...given, done)) : script(...given));
  const found = [];
  const place = (_, value) => (value instanceof Node ? { [ELEMENT]: found.push(value) - 1 } : value);
  return [JSON.stringify(answer === undefined ? null : answer, place), found];
}
