// The report on the office's form, as a Word file and as PDF. The PDF takes some seconds.
import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { IconAlertTriangle, IconFileTypeDocx, IconFileTypePdf } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { address } from "../api/call";
import type { ActivityReport } from "../api/contract";
import { useAnnounce } from "../ui/announce";
import { fetchFile } from "../ui/fetchFile";
import { useDialogSubmit } from "../ui/useDialogSubmit";

type Format = "docx" | "pdf";

interface Properties {
  readonly report: ActivityReport;
  /** Saves what is being written, so that the file holds it. */
  readonly flush: () => Promise<boolean>;
}

export function ReportDownloads({ report, flush }: Properties) {
  const text = useTranslations("evaluation.downloads");
  const announce = useAnnounce();
  const { isBusy, refusal, send } = useDialogSubmit();
  const [format, setFormat] = useState<Format>("docx");
  const fetchAs = (wanted: Format) => {
    setFormat(wanted);
    announce(text(`busy.${wanted}`));
    void send(async () => {
      await flush();
      const place = wanted === "docx" ? address("GET /api/reports/{report}/docx", { report: report.id }) : address("GET /api/reports/{report}/pdf", { report: report.id });
      await fetchFile(place, `laporan-kegiatan-${report.ends_on}.${wanted}`);
    });
  };
  return (
    <Stack gap={6} align="flex-end" className="no-print">
      <Group gap="xs">
        <Button variant="default" disabled={isBusy && format === "pdf"} loading={isBusy && format === "docx"} leftSection={<IconFileTypeDocx size={18} aria-hidden />} onClick={() => fetchAs("docx")}>{text("docx")}</Button>
        <Button variant="default" disabled={isBusy && format === "docx"} loading={isBusy && format === "pdf"} leftSection={<IconFileTypePdf size={18} aria-hidden />} onClick={() => fetchAs("pdf")}>{text("pdf")}</Button>
      </Group>
      {isBusy && <Text size="xs" c="dimmed">{text(`busy.${format}`)}</Text>}
      {refusal !== null && <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />} maw={420}><Text size="sm">{refusal.message}</Text></Alert>}
    </Stack>
  );
}
