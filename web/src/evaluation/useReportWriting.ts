// What is written in a report, saved by itself.
import { useQueryClient } from "@tanstack/react-query";
import { call } from "../api/call";
import type { ReportDetail } from "../api/contract";
import { useAutosave, type Autosave } from "../ui/useAutosave";
import { draftOf, wordsOf, type ReportWords } from "./reportWords";

export function useReportWriting({ report }: ReportDetail): Autosave<ReportWords> {
  const client = useQueryClient();
  return useAutosave<ReportWords>({
    stored: wordsOf(report),
    version: report.version,
    save: async (words, version) => {
      try {
        const saved = await call("PUT /api/reports/{report}", { report: report.id }, { ...draftOf(words), version });
        client.setQueryData(["GET /api/reports/{report}", { report: report.id }, {}], saved);
        return saved.report.version;
      } catch (problem) {
        void client.invalidateQueries();
        throw problem;
      }
    },
  });
}
