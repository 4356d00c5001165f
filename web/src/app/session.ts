// Who is looking, and what they may do. The server decides; the page only hides what would be refused.
import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { call, type Refusal } from "../api/call";
import type { Me } from "../api/contract";

export const meQuery = queryOptions<Me, Refusal>({
  queryKey: ["GET /api/me", {}, {}],
  queryFn: ({ signal }) => call("GET /api/me", {}, null, {}, signal),
  staleTime: 60_000,
});

/** Inside the shell someone is always signed in. */
export function useMe(): Me {
  const { data } = useQuery(meQuery);
  if (data === undefined) throw new Error("useMe outside the signed-in shell");
  return data;
}

export function useMay(permission: string): boolean {
  const { data } = useQuery({ ...meQuery, enabled: false });
  return data?.permissions.includes(permission) ?? false;
}

export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await call("DELETE /api/session", {}, null);
    client.clear();
    window.location.assign("/masuk");
  };
}
