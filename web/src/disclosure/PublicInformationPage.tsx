// Public information: the list (DIP), the requests for information, and the yearly report.
import { Button, Tabs } from "@mantine/core";
import { IconExternalLink, IconPrinter } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { useAddressValue } from "../app/address";
import { PageHeader } from "../ui/PageHeader";
import { ReportPart } from "./ReportPart";
import { RequestsPart } from "./RequestsPart";
import { RegisterPart } from "./RegisterPart";

const parts = ["register", "requests", "report"] as const;

export function PublicInformationPage() {
  const text = useTranslations("disclosure.page");
  const [chosen, choose] = useAddressValue("bagian");
  const part = parts.find((one) => one === chosen) ?? "register";
  return (
    <>
      <PageHeader
        title={text("title")} description={text("description")}
        actions={
          <>
            <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>{text("print")}</Button>
            <Button component="a" href="/publik/dip" target="_blank" variant="default" leftSection={<IconExternalLink size={18} aria-hidden />}>{text("public_page")}</Button>
          </>
        }
      />
      <Tabs value={part} onChange={choose} keepMounted={false}>
        <Tabs.List mb="md">{parts.map((one) => <Tabs.Tab key={one} value={one}>{text(`part.${one}`)}</Tabs.Tab>)}</Tabs.List>
        <Tabs.Panel value="register"><RegisterPart /></Tabs.Panel>
        <Tabs.Panel value="requests"><RequestsPart /></Tabs.Panel>
        <Tabs.Panel value="report"><ReportPart /></Tabs.Panel>
      </Tabs>
    </>
  );
}
