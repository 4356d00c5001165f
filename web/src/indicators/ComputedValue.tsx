// What the records say about an indicator in a quarter, against its target, with the records one click away.
import { Anchor, List, Paper, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { QuarterDetail } from "../api/contract";
import { wayTo } from "../app/address";
import { KeyValue } from "../ui/KeyValue";
import { StateBadge } from "../ui/StateBadge";
import { statusTones } from "./indicatorWords";

export function ComputedValue({ detail }: { readonly detail: QuarterDetail }) {
  const text = useTranslations("indicators.quarter");
  const statuses = useTranslations("indicators.status");
  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <KeyValue
          facts={[
            [text(detail.quarter.frozen === null ? "computed" : "computed_then"), <StateBadge key="s" tone={statusTones[detail.computed_status]} size="sm">{statuses(detail.computed_status)}</StateBadge>],
            [text("value"), detail.computed_value],
            [text("target"), detail.target],
            [text("baseline"), detail.baseline],
          ]}
        />
        {detail.missing.length > 0 && <List size="sm">{detail.missing.map((one) => <List.Item key={one}>{one}</List.Item>)}</List>}
        {detail.records.length > 0 && (
          <details>
            <summary><Text span size="sm">{text("records", { count: detail.records.length })}</Text></summary>
            <List size="sm" mt={4}>
              {detail.records.map((one, index) => <List.Item key={`${index} ${one.path}`}><Anchor component={Link} {...wayTo(one.path)} size="sm">{one.title}</Anchor></List.Item>)}
            </List>
          </details>
        )}
      </Stack>
    </Paper>
  );
}
