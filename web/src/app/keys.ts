// Single keys and key pairs that do something on a page.
import { useEffect, useRef } from "react";

const place = "siar.single_keys";

export function hasSingleKeys(): boolean {
  return localStorage.getItem(place) !== "off";
}

export function setSingleKeys(on: boolean): void {
  localStorage.setItem(place, on ? "on" : "off");
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

function isBehindDialog(target: EventTarget | null): boolean {
  const dialog = document.querySelector('[role="dialog"][aria-modal="true"]');
  return dialog !== null && !(target instanceof Node && dialog.contains(target) && dialog === target);
}

/** A key pressed alone, outside fields and dialogs; the reader can turn all of these off. */
export function useSingleKey(key: string, act: () => void): void {
  useSingleKeys({ [key]: null }, act);
}

/** Several of them, each with what it means. */
export function useSingleKeys<Meaning>(meanings: Readonly<Record<string, Meaning>>, act: (meaning: Meaning) => void): void {
  const latest = useRef({ meanings, act });
  useEffect(() => {
    latest.current = { meanings, act };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      const now = latest.current;
      if (!Object.hasOwn(now.meanings, key) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || isBehindDialog(event.target) || !hasSingleKeys()) return;
      event.preventDefault();
      now.act(now.meanings[key]!);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}

/** Ctrl (or Cmd) and a key, anywhere but in a field. */
export function useControlKey(key: string, act: () => void, options: { readonly inFields?: boolean } = {}): void {
  const latest = useRef(act);
  const inFields = options.inFields ?? false;
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      if (!inFields && isTyping(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [key, inFields]);
}
