// Reading and commanding from a page: the typed call inside TanStack Query.
import {
  keepPreviousData,
  QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from "@tanstack/react-query";
import {
  asRefusal,
  call,
  type Answer,
  type Body,
  type OperationName,
  type PathValues,
  type Query,
  type Refusal,
} from "./call";

type Reading = Extract<OperationName, `GET ${string}`>;
type Command = Exclude<OperationName, Reading>;

export const answers = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (count, problem) => count < 2 && ["unreachable", "unavailable"].includes(asRefusal(problem).reason),
    },
  },
});

/** What the server says now; asked again whenever the ledger grows. `enabled: false` waits;
 *  `keepsPrevious` goes on showing the former answer while another month or filter loads. */
export function useAnswer<Name extends Reading>(
  name: Name,
  values: PathValues<Name>,
  query: Query<Name> = {},
  options: { readonly enabled?: boolean; readonly keepsPrevious?: boolean } = {},
): UseQueryResult<Answer<Name>, Refusal> {
  return useQuery<Answer<Name>, Refusal>({
    queryKey: [name, values, query],
    queryFn: ({ signal }) => call(name, values, null as Body<Name>, query, signal),
    enabled: options.enabled ?? true,
    ...(options.keepsPrevious === true ? { placeholderData: keepPreviousData } : {}),
  });
}

interface Order<Name extends Command> {
  readonly values: PathValues<Name>;
  readonly body: Body<Name>;
}

/** A command: `mutateAsync({values, body})` throws the Refusal; every reading is asked again after a yes. */
export function useCommand<Name extends Command>(
  name: Name,
): UseMutationResult<Answer<Name>, Refusal, Order<Name>> {
  const client = useQueryClient();
  return useMutation<Answer<Name>, Refusal, Order<Name>>({
    mutationFn: ({ values, body }) => call(name, values, body),
    onSuccess: () => client.invalidateQueries(),
  });
}
