// One reading of the server in its three states, so that no page forgets one.
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ErrorState } from "./ErrorState";
import { LoadingState } from "./LoadingState";

interface Properties<Data> {
  readonly of: UseQueryResult<Data, Error>;
  readonly children: (answer: Data) => ReactNode;
  readonly loading?: ReactNode;
}

export function Answered<Data>({ of: reading, children, loading }: Properties<Data>) {
  if (reading.data !== undefined) return <>{children(reading.data)}</>;
  if (reading.isError) return <ErrorState problem={reading.error} onRetry={() => void reading.refetch()} />;
  return <>{loading ?? <LoadingState />}</>;
}
