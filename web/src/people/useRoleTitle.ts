// What the office calls a role.
import { useTranslations } from "use-intl";
import { useMe } from "../app/session";

export function useRoleTitle(): (role: string) => string {
  const roles = useTranslations("people.role");
  const { role_titles } = useMe();
  return (role) => role_titles.find((one) => one.role === role)?.title ?? roles(role);
}
