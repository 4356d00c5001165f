// Rantai: one thing, what lies before it and what came of it; each link is followed with one click.
import { Anchor, Button, Group, Paper, Stack, Text, ThemeIcon, Title } from "@mantine/core";
import { IconArrowRight, IconExternalLink } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { Chain, ChainLink, SubjectKind } from "../api/contract";
import { usePathValue, wayTo } from "../app/address";
import { EvidenceSection } from "../evidence/EvidenceSection";
import { Answered } from "../ui/Answered";
import { PageHeader } from "../ui/PageHeader";
import classes from "./ChainPage.module.css";
import { chainSigns } from "./chainSigns";

export function ChainPage() {
  const text = useTranslations("cycles.chain");
  const kind = usePathValue<SubjectKind>("subjectKind");
  const subject = usePathValue("subject");
  const chain = useAnswer("GET /api/chain/{subject_kind}/{subject}", { subject_kind: kind, subject });
  return (
    <>
      <PageHeader title={text("title")} description={text("description")} />
      <Answered of={chain}>
        {(one) => (
          <Stack gap="lg">
            <Shown chain={one} />
            <EvidenceSection kind={kind} id={subject} />
          </Stack>
        )}
      </Answered>
    </>
  );
}

function Shown({ chain }: { readonly chain: Chain }) {
  const text = useTranslations("cycles.chain");
  return (
    <div className={classes.chain}>
      <Side title={text("before")} links={chain.before} none={text("none_before")} />
      <IconArrowRight className={classes.arrow!} aria-hidden />
      <section aria-labelledby="chain-here">
        <Title order={2} size="h4" mb="xs" id="chain-here">{text("here")}</Title>
        <Here link={chain.here} />
      </section>
      <IconArrowRight className={classes.arrow!} aria-hidden />
      <Side title={text("after")} links={chain.after} none={text("none_after")} />
    </div>
  );
}

function Here({ link }: { readonly link: ChainLink }) {
  const text = useTranslations("cycles.chain");
  const kinds = useTranslations("evidence.subject");
  const Sign = chainSigns[link.kind];
  return (
    <Paper withBorder p="md" className={classes.here!}>
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <ThemeIcon size={40} variant="light"><Sign size={22} aria-hidden /></ThemeIcon>
        <div>
          <Text size="xs" c="dimmed">{kinds(link.kind)}</Text>
          <Text fw={650} style={{ overflowWrap: "anywhere" }}>{link.title}</Text>
        </div>
      </Group>
      {!link.path.startsWith("/rantai/") && <Button component={Link} {...wayTo(link.path)} mt="sm" size="xs" rightSection={<IconExternalLink size={16} aria-hidden />} className="no-print">{text("open")}</Button>}
    </Paper>
  );
}

function Side({ title, links, none }: { readonly title: string; readonly links: readonly ChainLink[]; readonly none: string }) {
  const text = useTranslations("cycles.chain");
  const kinds = useTranslations("evidence.subject");
  return (
    <section aria-label={title}>
      <Title order={2} size="h4" mb="xs">{title}</Title>
      {links.length === 0 && <Text size="sm" c="dimmed">{none}</Text>}
      <Stack gap="xs" component="ul" style={{ listStyle: "none", padding: 0, margin: 0 }}>
        {links.map((link) => {
          const Sign = chainSigns[link.kind];
          return (
            <Paper key={`${link.kind} ${link.subject}`} component="li" withBorder p="xs" bg="var(--siar-surface)">
              <Group gap="xs" wrap="nowrap" align="flex-start">
                <Sign size={18} stroke={1.7} aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
                <div style={{ minWidth: 0, flex: 1 }}>
                  <Text size="xs" c="dimmed">{kinds(link.kind)}</Text>
                  <Anchor component={Link} to={`/rantai/${link.kind}/${link.subject}`} size="sm" fw={600} style={{ overflowWrap: "anywhere" }}>{link.title}</Anchor>
                </div>
                <Anchor component={Link} {...wayTo(link.path)} size="xs" aria-label={text("open_one", { title: link.title })} className={classes.open!}>
                  <IconExternalLink size={18} aria-hidden />
                </Anchor>
              </Group>
            </Paper>
          );
        })}
      </Stack>
    </section>
  );
}
