// Every style of Mantine's parts, in its own layer, so that ours win wherever they stand.
import "@mantine/core/styles.layer.css";
