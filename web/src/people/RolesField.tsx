// The roles that a new account gets at once.
import { Checkbox, Stack } from "@mantine/core";
import { useTranslations } from "use-intl";
import { RoleChoices, type Role } from "../api/contract";
import { useRoleTitle } from "./useRoleTitle";

interface Properties {
  readonly value: readonly Role[];
  readonly onChange: (roles: readonly Role[]) => void;
  readonly error?: string | undefined;
}

export function RolesField({ value, onChange, error }: Properties) {
  const text = useTranslations("people.accounts");
  const hints = useTranslations("people.role_hint");
  const titleOf = useRoleTitle();
  return (
    <Checkbox.Group label={text("column.roles")} value={[...value]} onChange={(roles) => onChange(roles as Role[])} error={error}>
      <Stack gap="xs" mt={6}>
        {RoleChoices.map((role) => <Checkbox key={role} value={role} label={titleOf(role)} description={hints(role)} />)}
      </Stack>
    </Checkbox.Group>
  );
}
