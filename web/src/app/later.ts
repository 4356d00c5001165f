// Parts that are loaded when they are first needed, together with the styles and texts that the first load leaves out.
import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import { speakWholly } from "./spoken";

/** Loads a module, every style of Mantine's parts and every text. */
export function withTheRest<Module>(load: () => Promise<Module>): () => Promise<Module> {
  return async () => (await Promise.all([load(), import("./laterStyles"), speakWholly()]))[0];
}

/** A dialog or drawer for a page that comes with the first load; it is its module's default export. */
export function lazyPart<Properties>(
  load: () => Promise<{ readonly default: ComponentType<Properties> }>,
): LazyExoticComponent<ComponentType<Properties>> {
  return lazy(withTheRest(load));
}
