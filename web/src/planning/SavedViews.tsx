// Views of the calendar that people keep: opened with a click, shared with the office, followed from outside by a link.
import { Divider, Drawer, Stack, Text } from "@mantine/core";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { PlanView } from "../api/contract";
import { useMay } from "../app/session";
import { Answered } from "../ui/Answered";
import type { CalendarFilters } from "./calendarFilters";
import type { CalendarView } from "./calendarViews";
import { KeepViewForm } from "./KeepViewForm";
import { SavedViewCard } from "./SavedViewCard";

interface Properties {
  readonly look: CalendarView;
  readonly filters: CalendarFilters;
  readonly onOpen: (view: PlanView) => void;
  readonly onClose: () => void;
}

export default function SavedViews({ look, filters, onOpen, onClose }: Properties) {
  const text = useTranslations("views");
  const ui = useTranslations("ui");
  const mayKeep = useMay("planning.keep_view");
  const views = useAnswer("GET /api/plan-views", {});
  return (
    <Drawer opened onClose={onClose} position="right" size="md" title={text("title")} closeButtonProps={{ "aria-label": ui("close") }}>
      <Stack>
        {mayKeep && <KeepViewForm look={look} filters={filters} />}
        {mayKeep && <Divider />}
        <Answered of={views}>
          {(all) => (
            <Stack gap="sm">
              {all.length === 0 && <Text size="sm" c="dimmed">{text("none")}</Text>}
              {all.map((detail) => <SavedViewCard key={detail.view.id} detail={detail} now={{ look, filters }} onOpen={() => onOpen(detail.view)} />)}
            </Stack>
          )}
        </Answered>
      </Stack>
    </Drawer>
  );
}
