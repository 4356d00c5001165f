// A search whose answers are chosen by mouse or keyboard: arrows move, Enter chooses.
import { Combobox, Group, Loader, Stack, Text, TextInput, useCombobox } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch, type Icon } from "@tabler/icons-react";
import { useEffect, useState } from "react";

export interface Choice {
  readonly key: string;
  readonly title: string;
  readonly hint: string;
  readonly sign: Icon;
  readonly isDisabled?: boolean;
}

interface Properties {
  readonly label: string;
  readonly choices: readonly Choice[] | undefined;
  readonly none: string;
  readonly onSearch: (words: string) => void;
  readonly onChoose: (key: string) => void;
}

export function SearchedChoice({ label, choices, none, onSearch, onChoose }: Properties) {
  const combobox = useCombobox();
  const [typed, setTyped] = useState("");
  const [words] = useDebouncedValue(typed, 250);
  useEffect(() => onSearch(words.trim()), [words, onSearch]);
  const { selectFirstOption } = combobox;
  useEffect(() => { if (choices !== undefined) selectFirstOption(); }, [choices, selectFirstOption]);
  return (
    <Combobox store={combobox} onOptionSubmit={onChoose}>
      <Stack gap="xs">
        <Combobox.EventsTarget>
          <TextInput
            type="search" label={label} data-autofocus leftSection={<IconSearch size={16} aria-hidden />} rightSection={choices === undefined ? <Loader size={14} /> : null}
            value={typed} onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </Combobox.EventsTarget>
        <Combobox.Options aria-label={label} mah="50vh" style={{ overflowY: "auto" }}>
          {choices?.length === 0 && <Combobox.Empty>{none}</Combobox.Empty>}
          {choices?.map(({ key, title, hint, sign: Sign, isDisabled }) => (
            <Combobox.Option key={key} value={key} disabled={isDisabled ?? false}>
              <Group gap="xs" wrap="nowrap" align="flex-start">
                <Sign size={18} aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
                <div style={{ minWidth: 0 }}>
                  <Text size="sm" fw={600} style={{ overflowWrap: "anywhere" }}>{title}</Text>
                  <Text size="xs" c="inherit">{hint}</Text>
                </div>
              </Group>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Stack>
    </Combobox>
  );
}
