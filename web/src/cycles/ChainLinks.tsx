// Where a thing stands in the chain from procedure to record. For any page: <ChainLinks kind="content" id={id} />.
import { Anchor, Group, Stack, Text } from "@mantine/core";
import { IconBinaryTree } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { ChainLink, SubjectKind } from "../api/contract";
import { wayTo } from "../app/address";
import { useMay } from "../app/session";
import { Answered } from "../ui/Answered";
import { LoadingState } from "../ui/LoadingState";
import { Section } from "../ui/Section";
import { chainSigns } from "./chainSigns";

interface Properties {
  readonly kind: SubjectKind;
  readonly id: string;
}

const shownAtMost = 6; // of each side; the whole chain is one click away

export function ChainLinks({ kind, id }: Properties) {
  const text = useTranslations("cycles.chain");
  const mayRead = useMay("overview.read");
  const chain = useAnswer("GET /api/chain/{subject_kind}/{subject}", { subject_kind: kind, subject: id }, {}, { enabled: mayRead });
  if (!mayRead) return null;
  return (
    <Section
      title={text("title")}
      actions={
        <Anchor component={Link} to={`/rantai/${kind}/${id}`} size="sm" className="no-print">
          <Group component="span" gap={4} wrap="nowrap"><IconBinaryTree size={16} aria-hidden />{text("whole")}</Group>
        </Anchor>
      }
    >
      <Answered of={chain} loading={<LoadingState rows={2} />}>
        {({ before, after }) => (
          <Stack gap="sm">
            <Side name={text("before")} links={before} none={text("none_before")} />
            <Side name={text("after")} links={after} none={text("none_after")} />
          </Stack>
        )}
      </Answered>
    </Section>
  );
}

function Side({ name, links, none }: { readonly name: string; readonly links: readonly ChainLink[]; readonly none: string }) {
  const text = useTranslations("cycles.chain");
  const kinds = useTranslations("evidence.subject");
  return (
    <div>
      <Text size="sm" c="dimmed" mb={2}>{name}</Text>
      {links.length === 0 && <Text size="sm">{none}</Text>}
      <Stack gap={4} component="ul" style={{ listStyle: "none", padding: 0, margin: 0 }}>
        {links.slice(0, shownAtMost).map((link) => {
          const Sign = chainSigns[link.kind];
          return (
            <Group key={`${link.kind} ${link.subject}`} component="li" gap={6} wrap="nowrap" align="flex-start">
              <Sign size={16} role="img" aria-label={kinds(link.kind)} style={{ flexShrink: 0, marginTop: 3 }} />
              <Anchor component={Link} {...wayTo(link.path)} size="sm" style={{ overflowWrap: "anywhere" }}>{link.title}</Anchor>
            </Group>
          );
        })}
      </Stack>
      {links.length > shownAtMost && <Text size="xs" c="dimmed">{text("more", { count: links.length - shownAtMost })}</Text>}
    </div>
  );
}
