// Every English text of the interface: one file for an area.
const files = import.meta.glob("./en/*.json", { eager: true, import: "default" });
export default Object.fromEntries(
  Object.entries(files).map(([path, texts]) => [path.slice("./en/".length, -".json".length), texts]),
);
