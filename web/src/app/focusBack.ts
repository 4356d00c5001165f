// A dialog that goes away gives the focus back to where it came from, so that the next key continues there.

/** Listens for as long as the interface lives; gives what ends it. */
export function giveFocusBack(): () => void {
  const openers = new WeakMap<Element, Element>();
  let current: Element | null = null;
  const remember = ({ target }: FocusEvent) => {
    const dialog = dialogAround(target as Element);
    if (dialog !== null && current !== null && !dialog.contains(current) && !openers.has(dialog)) openers.set(dialog, current);
    current = target as Element;
  };
  const watch = new MutationObserver(() => {
    if (current === null || current.isConnected) return;
    const opener = openerOf(current, openers);
    current = null;
    setTimeout(() => document.activeElement === document.body && opener?.focus({ preventScroll: true })); // unless the page has a better place
  });
  document.addEventListener("focusin", remember);
  watch.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener("focusin", remember);
    watch.disconnect();
  };
}

function dialogAround(element: Element): Element | null {
  return element.closest("[role=dialog]");
}

/** Where the dialog was opened from; if that has gone as well, where the dialog around it was. */
function openerOf(gone: Element, openers: WeakMap<Element, Element>): HTMLElement | null {
  for (let place: Element | undefined = gone; place !== undefined; ) {
    const dialog: Element | null = dialogAround(place);
    place = dialog === null ? undefined : openers.get(dialog);
    if (place instanceof HTMLElement && place.isConnected) return place;
  }
  return null;
}
