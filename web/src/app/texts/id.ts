// Every Indonesian text of the interface: one file for an area.
const files = import.meta.glob("./id/*.json", { eager: true, import: "default" });
export default Object.fromEntries(
  Object.entries(files).map(([path, texts]) => [path.slice("./id/".length, -".json".length), texts]),
);
