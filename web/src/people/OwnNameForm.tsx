// One's own name, as colleagues and history show it, and the language of one's pages and mail.
import { Button, Group, SegmentedControl, Stack, Text, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { OwnNameLimits } from "../api/contract";
import { useMe } from "../app/session";
import { useLanguage } from "../app/Speaking";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

export function OwnNameForm() {
  const text = useTranslations("people.profile");
  const ui = useTranslations("ui");
  const me = useMe();
  const { language, choose } = useLanguage();
  const rename = useCommand("PUT /api/me/name");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [name, setName] = useState(me.name);
  const isSame = name.trim() === "" || name.trim() === me.name;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isSame) return;
    if (await send(() => rename.mutateAsync({ values: {}, body: { before: me.name, name: name.trim() } }))) showDone(text("renamed"));
  };
  return (
    <Section title={text("self")}>
      <Stack>
        <form onSubmit={(event) => void submit(event)}>
          <Group align="flex-end" gap="xs">
            <TextInput
              label={text("name")} description={text("username", { username: me.username })} autoComplete="name" required style={{ flex: 1 }} maxLength={OwnNameLimits.name}
              value={name} onChange={(event) => setName(event.currentTarget.value)} error={faultOf(refusal, "name")}
            />
            <Button type="submit" variant="default" loading={isBusy} disabled={isSame}>{ui("save")}</Button>
          </Group>
          <RefusalNote problem={refusal} fields={["name"]} />
        </form>
        <div>
          <Text size="sm" fw={500} id="own-language">{text("language")}</Text>
          <Text size="xs" c="dimmed" mb={4}>{text("language_hint")}</Text>
          <SegmentedControl
            aria-labelledby="own-language" value={language} onChange={(chosen) => void choose(chosen as "id" | "en")}
            data={[{ value: "id", label: "Bahasa Indonesia" }, { value: "en", label: "English" }]}
          />
        </div>
      </Stack>
    </Section>
  );
}
