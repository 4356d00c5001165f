// Parts that are loaded when they are first needed, together with the styles that the first load leaves out.
import { lazy, type ComponentType, type LazyExoticComponent } from "react";

/** Loads a module and every style of Mantine's parts. */
export function withStyles<Module>(load: () => Promise<Module>): () => Promise<Module> {
  return async () => (await Promise.all([load(), import("./laterStyles")]))[0];
}

/** A dialog or drawer for a page that comes with the first load; it is its module's default export. */
export function lazyPart<Properties>(
  load: () => Promise<{ readonly default: ComponentType<Properties> }>,
): LazyExoticComponent<ComponentType<Properties>> {
  return lazy(withStyles(load));
}
