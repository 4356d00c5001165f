// A template filled with sample values, to look at: as a Word file, or as PDF where the server can make one.
import { Button, Text } from "@mantine/core";
import { IconFileTypeDocx, IconFileTypePdf } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { address } from "../api/call";
import { useAnnounce } from "../ui/announce";
import { fetchFile } from "../ui/fetchFile";
import { RefusalNote } from "../ui/RefusalNote";
import { useDialogSubmit } from "../ui/useDialogSubmit";

interface Properties {
  readonly form: string;
  /** Of an upload that was not placed yet. */
  readonly upload?: string;
}

export function PreviewButtons({ form, upload }: Properties) {
  const text = useTranslations("documents.forms");
  const announce = useAnnounce();
  const { isBusy, refusal, send } = useDialogSubmit();
  const [format, setFormat] = useState<"docx" | "pdf">("docx");
  const fetchAs = (wanted: "docx" | "pdf") => {
    setFormat(wanted);
    announce(text("previewing"));
    const query = new URLSearchParams({ format: wanted, ...(upload === undefined ? {} : { upload }) });
    void send(() => fetchFile(`${address("GET /api/form-templates/{form}/preview", { form })}?${query}`, `${form}.${wanted}`));
  };
  return (
    <>
      <Button size="xs" variant="default" loading={isBusy && format === "docx"} disabled={isBusy && format === "pdf"} leftSection={<IconFileTypeDocx size={16} aria-hidden />} onClick={() => fetchAs("docx")}>{text("preview_docx")}</Button>
      <Button size="xs" variant="default" loading={isBusy && format === "pdf"} disabled={isBusy && format === "docx"} leftSection={<IconFileTypePdf size={16} aria-hidden />} onClick={() => fetchAs("pdf")}>{text("preview_pdf")}</Button>
      {isBusy && <Text size="xs" c="dimmed">{text("previewing")}</Text>}
      <RefusalNote problem={refusal} />
    </>
  );
}
