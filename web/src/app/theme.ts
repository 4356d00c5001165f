// Siar's own look: the deep teal of a station's desk, amber for what is on air, paper greys with a trace of green.
import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";

const teal: MantineColorsTuple = [
  "#e9f6f6", "#d3eaeb", "#a6d5d7", "#76bfc2", "#4ea9ad", "#2f9196", "#1a797f", "#0f646a", "#0d4f55", "#093b40",
];
const amber: MantineColorsTuple = [
  "#fff6e6", "#ffeacc", "#fdd49a", "#f9bc64", "#f4a340", "#e08a1e", "#bd6d0c", "#965408", "#734006", "#522d03",
];
const gray: MantineColorsTuple = [
  "#f7f9f9", "#eef2f2", "#e1e7e7", "#cfd8d8", "#b3bfc0", "#8b9899", "#647273", "#4a5758", "#333e3f", "#1e2728",
];
const dark: MantineColorsTuple = [
  "#dfe7e7", "#c0cccd", "#9fadae", "#7c8b8c", "#4f5d5f", "#384648", "#2a3638", "#1d282a", "#151e20", "#0d1415",
];

interface Labels {
  readonly close: string;
  readonly clear: string;
}

// A dialog's own head is no banner of the page.
const headless = { attributes: { header: { role: "presentation" } } };

/** The look, with the names of buttons that show only a sign. */
export const themeWith = (labels: Labels) => createTheme({
  primaryColor: "teal",
  primaryShade: { light: 7, dark: 6 },
  colors: { teal, amber, gray, dark },
  fontFamily: '"Inter", "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", system-ui, sans-serif',
  headings: {
    fontWeight: "650",
    sizes: {
      h1: { fontSize: "1.5rem", lineHeight: "1.25" },
      h2: { fontSize: "1.2rem", lineHeight: "1.3" },
      h3: { fontSize: "1.05rem", lineHeight: "1.35" },
    },
  },
  defaultRadius: "md",
  radius: { xs: "3px", sm: "5px", md: "8px", lg: "12px", xl: "20px" },
  focusRing: "auto",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: "sm" } },
    CloseButton: { defaultProps: { "aria-label": labels.close } },
    InputClearButton: { defaultProps: { "aria-label": labels.clear } },
    Badge: { styles: { label: { textTransform: "none" } } },
    Paper: { defaultProps: { radius: "md" } },
    Modal: { defaultProps: { centered: true, radius: "lg", ...headless }, styles: { title: { fontWeight: 650 } } },
    Drawer: { defaultProps: headless, styles: { title: { fontWeight: 650 } } },
    Table: { defaultProps: { verticalSpacing: "xs", horizontalSpacing: "sm" } },
  },
});

const legible = ["teal", "amber", "gray", "red", "green", "blue", "indigo", "violet", "grape", "pink", "orange", "yellow", "lime", "cyan"];

// Mantine's own soft colours fall below 4.5 : 1; these do not.
export const cssVariables: CSSVariablesResolver = (made) => {
  const light: Record<string, string> = {
    "--mantine-color-body": made.colors.gray![0],
    "--mantine-color-dimmed": made.colors.gray![7],
    "--mantine-color-placeholder": made.colors.gray![6],
    "--mantine-color-error": made.colors.red![9],
    "--mantine-color-anchor": made.colors.teal![7],
    "--siar-surface": "#ffffff",
    "--siar-sunken": made.colors.gray![1],
    "--siar-line": made.colors.gray![3],
    "--siar-brand": made.colors.teal![8],
    "--siar-on-brand": "#ffffff",
    "--siar-accent": made.colors.amber![4],
    "--siar-today": made.colors.amber![0],
    "--siar-focus": made.colors.teal![6],
  };
  const darkened: Record<string, string> = {
    "--mantine-color-body": made.colors.dark![8],
    "--mantine-color-dimmed": made.colors.dark![1],
    "--mantine-color-placeholder": made.colors.dark![2],
    "--mantine-color-error": made.colors.red![3],
    "--mantine-color-anchor": made.colors.teal![2],
    "--siar-surface": made.colors.dark![7],
    "--siar-sunken": made.colors.dark![8],
    "--siar-line": made.colors.dark![5],
    "--siar-brand": "#0a2b2f",
    "--siar-on-brand": "#ffffff",
    "--siar-accent": made.colors.amber![4],
    "--siar-today": "#2b2412",
    "--siar-focus": made.colors.teal![3],
  };
  for (const name of legible) {
    const shades = made.colors[name]!;
    light[`--mantine-color-${name}-light`] = shades[0];
    light[`--mantine-color-${name}-light-hover`] = shades[1];
    light[`--mantine-color-${name}-light-color`] = `color-mix(in srgb, ${shades[9]} 88%, black)`;
    light[`--mantine-color-${name}-outline`] = shades[9];
    if (name !== "teal") light[`--mantine-color-${name}-filled`] = darkened[`--mantine-color-${name}-filled`] = underWhite(name, shades[9]);
    darkened[`--mantine-color-${name}-light`] = `color-mix(in srgb, ${shades[7]} 26%, ${made.colors.dark![7]})`;
    darkened[`--mantine-color-${name}-light-hover`] = `color-mix(in srgb, ${shades[7]} 36%, ${made.colors.dark![7]})`;
    darkened[`--mantine-color-${name}-light-color`] = shades[1];
    darkened[`--mantine-color-${name}-outline`] = shades[2];
  }
  return { variables: {}, light, dark: darkened };
};

/** A ground on which white text keeps 4.5 : 1. */
function underWhite(name: string, darkest: string): string {
  return `color-mix(in srgb, ${darkest} ${name === "yellow" ? 68 : 86}%, black)`;
}
