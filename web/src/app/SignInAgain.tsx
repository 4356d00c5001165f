// The session ran out while something was being written: sign in over the page, which stays as it was.
import { useQueryClient } from "@tanstack/react-query";
import { Suspense, useEffect, useRef, useState } from "react";
import type { Me } from "../api/contract";
import { whenSignedOut } from "../api/request";
import { lazyPart } from "./later";
import { meQuery } from "./session";

const SignInDialog = lazyPart(() => import("./SignInDialog"));

export function SignInAgain({ account }: { readonly account: string }) {
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    whenSignedOut(() => {
      setAsking(true);
      return new Promise<void>((resolve) => waiting.current.push(resolve));
    });
    return () => whenSignedOut(null);
  }, []);
  const goOn = (me: Me) => {
    if (me.account !== account) return window.location.assign("/"); // somebody else: nothing of the former person stays
    client.setQueryData(meQuery.queryKey, me);
    setAsking(false);
    for (const resolve of waiting.current.splice(0)) resolve();
  };
  return <Suspense fallback={null}>{isAsking && <SignInDialog onSignedIn={goOn} />}</Suspense>;
}
