// The Indonesian texts of the first load: the shell and the calendar.
const files = import.meta.glob("./id/{app,calendar,navigation,ui}.json", { eager: true, import: "default" });
export default Object.fromEntries(
  Object.entries(files).map(([path, texts]) => [path.slice("./id/".length, -".json".length), texts]),
);
