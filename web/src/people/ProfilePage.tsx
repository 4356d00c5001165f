// Profil saya: one's name and language, where mail goes, which messages go there, and the password.
import { Stack } from "@mantine/core";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import { AddressForm } from "../notifications/AddressForm";
import { PreferencesForm } from "../notifications/PreferencesForm";
import { Answered } from "../ui/Answered";
import { PageHeader } from "../ui/PageHeader";
import { OwnNameForm } from "./OwnNameForm";
import { PasswordForm } from "./PasswordForm";

export function ProfilePage() {
  const text = useTranslations("people.profile");
  const address = useAnswer("GET /api/me/address", {});
  const preferences = useAnswer("GET /api/me/preferences", {});
  return (
    <>
      <PageHeader title={text("title")} description={text("description")} />
      <Stack gap="lg" maw={860}>
        <OwnNameForm />
        <Answered of={address}>{(view) => <AddressForm view={view} />}</Answered>
        <Answered of={preferences}>{(one) => <PreferencesForm key={one.version} preferences={one} hasAddress={address.data?.address !== null} />}</Answered>
        <PasswordForm />
      </Stack>
    </>
  );
}
