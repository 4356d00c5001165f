// Parts of the address that a page reads: the id in its path, the filters after "?".
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";

/** The value of `$name` in the page's path; "" if it has none. Say what it identifies: usePathValue<Id<"Cycle">>("cycle"). */
export function usePathValue<Value extends string = string>(name: string): Value {
  const values = useParams({ strict: false }) as Record<string, string>;
  return (values[name] ?? "") as Value;
}

/** A filter kept in the address, so that it survives a reload and can be sent to a colleague. null takes it out. */
export function useAddressValue(name: string): [value: string | null, set: (value: string | null) => void] {
  const [values, set] = useAddressValues();
  return [values[name] ?? null, (value) => set({ [name]: value })];
}

/** All that the address holds, and a way to change several of it at once. */
export function useAddressValues(): [values: Readonly<Record<string, string>>, set: (changes: Readonly<Record<string, string | null>>) => void] {
  const values = useSearch({ strict: false }) as Record<string, string>;
  const navigate = useNavigate();
  const set = (changes: Readonly<Record<string, string | null>>) =>
    void navigate({
      to: ".",
      replace: true,
      search: ((before: Record<string, string>) =>
        Object.fromEntries(Object.entries({ ...before, ...changes }).filter(([, value]) => value !== null && value !== ""))) as never,
    });
  return [values, set];
}

/** For a Link: the way that a path of the server names, its filters apart: "/kalender?entri=7". */
export function wayTo(path: string): { readonly to: string; readonly search: never } {
  const [to = "/", filters = ""] = path.split("?");
  return { to, search: Object.fromEntries(new URLSearchParams(filters)) as never };
}
