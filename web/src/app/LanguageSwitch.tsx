// Indonesian or English.
import { Button, Tooltip } from "@mantine/core";
import { useTranslations } from "use-intl";
import { useLanguage } from "./Speaking";

export function LanguageSwitch() {
  const text = useTranslations("app");
  const { language, choose } = useLanguage();
  const other = language === "id" ? "en" : "id";
  return (
    <Tooltip label={text("language.switch")}>
      <Button
        variant="subtle" color="gray" size="compact-sm" h={36} px={8}
        onClick={() => void choose(other)}
        aria-label={`${language.toUpperCase()}: ${text("language.switch")}`}
      >
        {language.toUpperCase()}
      </Button>
    </Tooltip>
  );
}
