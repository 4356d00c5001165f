// Signing in over a page that must not be lost.
import { Modal, Text } from "@mantine/core";
import { useTranslations } from "use-intl";
import type { Me } from "../api/contract";
import { SignInForm } from "../people/SignInForm";

export default function SignInDialog({ onSignedIn }: { readonly onSignedIn: (me: Me) => void }) {
  const text = useTranslations("session");
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false} title={text("again.title")}>
      <Text size="sm" mb="md">{text("again.text")}</Text>
      <SignInForm onSignedIn={onSignedIn} />
    </Modal>
  );
}
