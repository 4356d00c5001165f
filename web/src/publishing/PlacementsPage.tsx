// Publication: what needs a person now, and plan against actual of a schedule.
import { Anchor, Button, Group, Select, Stack, Title } from "@mantine/core";
import { IconBroadcast, IconExternalLink, IconPrinter } from "@tabler/icons-react";
import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import { call, type Refusal } from "../api/call";
import type { Id, PlacementDetail, PlacementState, Schedule } from "../api/contract";
import { useAddressValue } from "../app/address";
import { useMe } from "../app/session";
import { Answered } from "../ui/Answered";
import { EmptyState } from "../ui/EmptyState";
import { ErrorState } from "../ui/ErrorState";
import { LoadingState } from "../ui/LoadingState";
import { PageHeader } from "../ui/PageHeader";
import { NeedsPerson } from "./NeedsPerson";
import { PlacementDrawer } from "./PlacementDrawer";
import { PlanActualTable } from "./PlanActualTable";

const lookedAt: readonly PlacementState[] = ["unknown", "missed", "failed", "approved"];

export function PlacementsPage() {
  const text = useTranslations("publishing.list");
  const { today } = useMe();
  const [chosen, choose] = useAddressValue("jadwal");
  const [opened, open] = useAddressValue("penayangan");
  const schedules = useAnswer("GET /api/schedules", {});
  const schedule = schedules.data?.find((one) => one.id === chosen) ?? usualSchedule(schedules.data ?? [], today);
  const waiting = useWaiting();
  const dated = useAnswer("GET /api/placements", {}, { from: schedule?.starts_on, to: schedule?.ends_on }, { enabled: schedule !== undefined, keepsPrevious: true });
  const known = useMemo(() => new Map([...(dated.data ?? []), ...waiting.found].map((one) => [one.placement.id as string, one])), [dated.data, waiting.found]);
  const detail = opened === null ? undefined : known.get(opened);
  return (
    <>
      <PageHeader
        title={text("title")} step={text("step")} description={text("description")}
        actions={
          <>
            <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>{text("print")}</Button>
            <Button component="a" href="/publik" target="_blank" variant="default" leftSection={<IconExternalLink size={18} aria-hidden />}>{text("public_page")}</Button>
          </>
        }
      />
      <Stack gap="lg">
        {waiting.problem !== null ? <ErrorState problem={waiting.problem} onRetry={waiting.retry} /> : waiting.isLoading ? <LoadingState rows={2} /> : <NeedsPerson placements={waiting.found} now={new Date()} onOpen={open} />}
        <Answered of={schedules}>
          {(all) =>
            schedule === undefined ? (
              <EmptyState icon={IconBroadcast} title={text("empty.title")}>{text("empty.text")}</EmptyState>
            ) : (
              <div>
                <Group justify="space-between" align="flex-end" mb="sm">
                  <div>
                    <Title order={2}>{text("plan_actual")}</Title>
                    <Anchor component={Link} to={`/jadwal/${schedule.id}`} size="sm">{schedule.title}</Anchor>
                  </div>
                  <Select className="no-print" aria-label={text("schedule")} allowDeselect={false} data={all.map((one) => ({ value: one.id, label: one.title }))} value={schedule.id} onChange={choose} w={280} maw="100%" />
                </Group>
                <Actual schedule={schedule.id} placements={known} onOpen={open} />
              </div>
            )
          }
        </Answered>
      </Stack>
      {detail !== undefined && <PlacementDrawer detail={detail} onClose={() => open(null)} />}
    </>
  );
}

interface ActualProperties {
  readonly schedule: Id<"Schedule">;
  readonly placements: ReadonlyMap<string, PlacementDetail>;
  readonly onOpen: (placement: string) => void;
}

function Actual({ schedule, placements, onOpen }: ActualProperties) {
  const text = useTranslations("publishing.list");
  const actual = useAnswer("GET /api/schedules/{schedule}/actual", { schedule });
  return (
    <Answered of={actual}>
      {(found) =>
        found.rows.length === 0 ? (
          <EmptyState icon={IconBroadcast} title={text("no_rows.title")}>{text("no_rows.text")}</EmptyState>
        ) : (
          <PlanActualTable actual={found} placements={placements} onOpen={onOpen} />
        )
      }
    </Answered>
  );
}

interface Waiting {
  readonly found: readonly PlacementDetail[];
  readonly isLoading: boolean;
  readonly problem: Refusal | null;
  readonly retry: () => void;
}

/** Everything in a state that may need a person, whatever its schedule. */
function useWaiting(): Waiting {
  return useQueries({
    queries: lookedAt.map((state) => ({
      queryKey: ["GET /api/placements", {}, { state }],
      queryFn: ({ signal }: { signal: AbortSignal }) => call("GET /api/placements", {}, null, { state }, signal),
    })),
    combine: (answers) => ({
      found: answers.flatMap((one): readonly PlacementDetail[] => one.data ?? []),
      isLoading: answers.some((one) => one.isPending),
      problem: (answers.find((one) => one.isError)?.error as Refusal | undefined) ?? null,
      retry: () => answers.forEach((one) => void one.refetch()),
    }),
  });
}

/** The schedule of today, or else the newest. */
function usualSchedule(schedules: readonly Schedule[], today: string): Schedule | undefined {
  return schedules.find((one) => one.starts_on <= today && today <= one.ends_on) ?? schedules[0];
}
