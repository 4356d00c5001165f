// Masuk.
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { Me } from "../api/contract";
import { useAddressValue } from "../app/address";
import { meQuery } from "../app/session";
import { Doorway } from "./Doorway";
import { SignInForm } from "./SignInForm";

export function SignInPage() {
  const text = useTranslations("session");
  const client = useQueryClient();
  const router = useRouter();
  const [next] = useAddressValue("lanjut");
  return (
    <Doorway title={text("sign_in")}>
      <SignInForm
        onSignedIn={(me) => {
          client.setQueryData(meQuery.queryKey, me);
          router.history.push(ownPath(next) ?? firstPage(me));
        }}
      />
    </Doorway>
  );
}

/** Only ever a page of ours: a link must not send people elsewhere after signing in. */
function ownPath(next: string | null): string | null {
  return next !== null && /^\/(?![/\\])/.test(next) ? next : null;
}

/** Who only audits begins in the auditor room. */
function firstPage({ roles }: Me): string {
  return roles.length === 1 && roles[0] === "auditor" ? "/ruang-auditor" : "/";
}
