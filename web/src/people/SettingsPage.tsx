// The office's settings: its name and day, its choices, the assumed steps, and what it calls each role.
import { Stack } from "@mantine/core";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import { useMay } from "../app/session";
import { CollectingForm } from "../correspondence/CollectingForm";
import { MailSettingsForm } from "../correspondence/MailSettingsForm";
import { TestMail } from "../correspondence/TestMail";
import { ReportSettingsForm } from "../evaluation/ReportSettingsForm";
import { HolidaysSection } from "../notifications/HolidaysSection";
import { RemindersForm } from "../notifications/RemindersForm";
import { Answered } from "../ui/Answered";
import { PageHeader } from "../ui/PageHeader";
import { OfficeForm } from "./OfficeForm";
import { RoleTitlesForm } from "./RoleTitlesForm";

export function SettingsPage() {
  const text = useTranslations("people.settings");
  const office = useAnswer("GET /api/office", {});
  const titles = useAnswer("GET /api/role-titles", {});
  const mayManageMail = useMay("correspondence.manage");
  const mail = useAnswer("GET /api/mail-settings", {}, {}, { enabled: mayManageMail });
  const numbers = useAnswer("GET /api/reminder-numbers", {});
  const reports = useAnswer("GET /api/report-settings", {});
  return (
    <>
      <PageHeader title={text("title")} description={text("description")} />
      <Stack gap="lg" maw={860}>
        <Answered of={office}>{(one) => <OfficeForm key={one.version} office={one} />}</Answered>
        <Answered of={titles}>{(all) => <RoleTitlesForm key={JSON.stringify(all)} titles={all} />}</Answered>
        <HolidaysSection />
        <Answered of={numbers}>{(one) => <RemindersForm key={one.version} numbers={one} />}</Answered>
        <Answered of={reports}>{(one) => <ReportSettingsForm key={one.version} settings={one} />}</Answered>
        {mayManageMail && <Answered of={mail}>{(one) => <><MailSettingsForm key={one.version} settings={one} /><TestMail settings={one} /><CollectingForm key={`in-${one.version}`} settings={one} /></>}</Answered>}
      </Stack>
    </>
  );
}
