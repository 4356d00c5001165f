// The English texts of the first load: the shell and the calendar.
const files = import.meta.glob("./en/{app,calendar,navigation,ui}.json", { eager: true, import: "default" });
export default Object.fromEntries(
  Object.entries(files).map(([path, texts]) => [path.slice("./en/".length, -".json".length), texts]),
);
