// Arsip: the records, their series, what is due, and the disposals.
import { Tabs } from "@mantine/core";
import { IconArchive, IconClockExclamation, IconFolders, IconTrash } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { useAddressValue } from "../app/address";
import { PageHeader } from "../ui/PageHeader";
import { Disposals } from "./Disposals";
import { DueRecords } from "./DueRecords";
import { RecordList } from "./RecordList";
import { SeriesList } from "./SeriesList";

const parts = [
  { key: "records", icon: IconArchive, Shown: RecordList },
  { key: "series", icon: IconFolders, Shown: SeriesList },
  { key: "due", icon: IconClockExclamation, Shown: DueRecords },
  { key: "disposals", icon: IconTrash, Shown: Disposals },
] as const;

export function RecordsPage() {
  const text = useTranslations("retention.list");
  const [part, setPart] = useAddressValue("bagian");
  return (
    <>
      <PageHeader title={text("title")} description={text("description")} />
      <Tabs value={part ?? "records"} onChange={(key) => setPart(key === "records" ? null : key)} keepMounted={false}>
        <Tabs.List mb="md" className="no-print">
          {parts.map(({ key, icon: Sign }) => <Tabs.Tab key={key} value={key} leftSection={<Sign size={17} aria-hidden />}>{text(`part.${key}`)}</Tabs.Tab>)}
        </Tabs.List>
        {parts.map(({ key, Shown }) => <Tabs.Panel key={key} value={key}><Shown /></Tabs.Panel>)}
      </Tabs>
    </>
  );
}
