// The session ran out while something was being written: sign in over the page, which stays as it was.
import { Modal, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { Me } from "../api/contract";
import { whenSignedOut } from "../api/request";
import { SignInForm } from "../people/SignInForm";
import { meQuery } from "./session";

export function SignInAgain({ account }: { readonly account: string }) {
  const text = useTranslations("session");
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
  return (
    <Modal opened={isAsking} onClose={() => undefined} withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false} title={text("again.title")}>
      <Text size="sm" mb="md">{text("again.text")}</Text>
      <SignInForm onSignedIn={goOn} />
    </Modal>
  );
}
