// What the office calls each role; names change, so they are data.
import { Button, Group, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { RoleTitleLimits, type RoleTitle } from "../api/contract";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

export function RoleTitlesForm({ titles: stored }: { readonly titles: readonly RoleTitle[] }) {
  const text = useTranslations("people.settings");
  const roles = useTranslations("people.role");
  const ui = useTranslations("ui");
  const rename = useCommand("PUT /api/role-titles");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [titles, setTitles] = useState(stored);
  const isChanged = titles.some((one, index) => one.title !== stored[index]?.title);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await send(() => rename.mutateAsync({ values: {}, body: titles.map((one) => ({ ...one, title: one.title.trim() })) }))) showDone(text("saved"));
  };
  const change = (role: string, title: string) => setTitles((all) => all.map((one) => (one.role === role ? { ...one, title } : one)));
  return (
    <Section title={text("roles")} hint={text("roles_hint")}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {titles.map((one, index) => (
              <TextInput
                key={one.role} label={roles(one.role)} required maxLength={RoleTitleLimits.title} value={one.title} onChange={(event) => change(one.role, event.currentTarget.value)}
                error={faultOf(refusal, `[${index}].title`)}
              />
            ))}
          </SimpleGrid>
          <RefusalNote problem={refusal} fields={titles.map((_, index) => `[${index}].title`)} />
          <Group justify="flex-end">
            <Button type="submit" loading={isBusy} disabled={!isChanged}>{ui("save")}</Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
