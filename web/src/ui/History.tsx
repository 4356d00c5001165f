// What was done to a thing, the newest first, by whom and when.
import { Text, Timeline } from "@mantine/core";
import type { ReactNode } from "react";
import { looks, type Tone } from "./tone";
import { Moment } from "./Moment";

export interface Happening {
  readonly id: string;
  readonly what: ReactNode;
  readonly who: string;
  /** UTC, as the server writes it. */
  readonly at: string;
  readonly tone?: Tone;
  /** A reason, a remark, links. */
  readonly more?: ReactNode;
}

export function History({ label, happenings }: { readonly label: string; readonly happenings: readonly Happening[] }) {
  return (
    <Timeline bulletSize={26} lineWidth={2} aria-label={label} role="list" active={happenings.length}>
      {happenings.map(({ id, what, who, at, tone = "idle", more }) => {
        const Sign = looks[tone].icon;
        return (
          <Timeline.Item key={id} role="listitem" bullet={<Sign size={15} aria-hidden />} color={`${looks[tone].color}.8`} title={what}>
            <Text size="xs" c="dimmed">
              {who} · <Moment at={at} />
            </Text>
            {more !== undefined && <Text component="div" size="sm" mt={4}>{more}</Text>}
          </Timeline.Item>
        );
      })}
    </Timeline>
  );
}
