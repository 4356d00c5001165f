// The sign of each kind of link in the chain.
import {
  IconArchive,
  IconBroadcast,
  IconCalendarEvent,
  IconCalendarMonth,
  IconCertificate,
  IconChecks,
  IconFileCertificate,
  IconGauge,
  IconGavel,
  IconMessages,
  IconPencil,
  IconReport,
  IconRotateClockwise,
  IconTrendingUp,
  type Icon,
} from "@tabler/icons-react";
import type { SubjectKind } from "../api/contract";

export const chainSigns: Record<SubjectKind, Icon> = {
  document: IconFileCertificate,
  cycle: IconRotateClockwise,
  schedule: IconCalendarMonth,
  schedule_entry: IconCalendarEvent,
  initiative: IconTrendingUp,
  review_session: IconMessages,
  content: IconPencil,
  placement: IconBroadcast,
  activity_report: IconReport,
  self_evaluation: IconCertificate,
  indicator: IconGauge,
  record: IconArchive,
  task: IconChecks,
  review_item: IconGavel,
};
