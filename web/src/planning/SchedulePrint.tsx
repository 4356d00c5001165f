// Jadwal Kegiatan on paper: what is planned, by day, as the office signs and keeps it.
import { useTranslations } from "use-intl";
import type { ScheduleDetail } from "../api/contract";
import { useMe } from "../app/session";
import { usePeople } from "../people/usePeople";
import { useDates } from "../ui/dates";
import { PrintSheet, PrintTable } from "../ui/PrintSheet";
import { timeOf } from "./calendarDays";
import { useChannels } from "./useChannels";

interface Properties {
  readonly detail: ScheduleDetail;
  readonly onBack: () => void;
}

export function SchedulePrint({ detail, onBack }: Properties) {
  const text = useTranslations("planning.schedule.print");
  const dates = useDates();
  const { office, role_titles } = useMe();
  const { nameOf } = usePeople();
  const channels = useChannels();
  const { schedule, entries, baselines } = detail;
  const last = baselines.find((one) => one.number === schedule.baseline_number);
  const planned = entries.filter((one) => !one.is_dropped && one.planned_for !== null).sort((one, other) => one.planned_for!.localeCompare(other.planned_for!));
  const titleOf = (role: string) => role_titles.find((one) => one.role === role)?.title ?? text(`role.${role}`);
  return (
    <PrintSheet
      office={office} title={text("title")} isWide onBack={onBack}
      subtitle={<>{schedule.title}<br />{text("span", { from: dates.day(schedule.starts_on), to: dates.day(schedule.ends_on) })}</>}
      draft={schedule.state === "issued" || schedule.state === "closed" ? null : text(schedule.baseline_number === 0 ? "draft" : "amended", { number: schedule.baseline_number })}
      signatures={[{ role: titleOf("staff"), name: null }, { role: titleOf("sub_coordinator"), name: null }]}
      foot={text("foot", { number: schedule.baseline_number, hash: last?.sha256 ?? "–", id: schedule.id, zone: office.zone })}
    >
      <PrintTable label={text("title")} heads={["number", "day", "time", "event", "pillar", "format", "channels", "assignee", "note"].map((key) => text(`column.${key}`))}>
        {planned.map((one, index) => (
          <tr key={one.id}>
            <td data-number>{index + 1}</td>
            <td>{dates.longDay(one.planned_for!.slice(0, 10))}</td>
            <td data-number>{timeOf(one.planned_for!).replace(":", ".")}</td>
            <td>{one.title}</td>
            <td>{one.pillar}</td>
            <td>{one.format}</td>
            <td>{one.channels.map(channels.nameOf).join(", ")}</td>
            <td>{nameOf(one.assignee)}</td>
            <td>{one.note}</td>
          </tr>
        ))}
      </PrintTable>
    </PrintSheet>
  );
}
