// A content while it is written: everything saves itself, approval is asked for when nothing hinders it.
import { Alert, Button, Grid, Group, Stack, Text, TextInput } from "@mantine/core";
import { IconHistory, IconSend } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { asRefusal, call, type Refusal } from "../api/call";
import { useQueryClient } from "@tanstack/react-query";
import { ContentDraftLimits, type ContentDetail, type Id } from "../api/contract";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { ApprovalHistory } from "./ApprovalHistory";
import { BodyEditor } from "./BodyEditor";
import { bodyIn } from "./bodyDocument";
import { ConflictNotice, SetAsideNotice } from "./ConflictNotice";
import { FactsField } from "./FactsField";
import { FilesField } from "./FilesField";
import { Hindrances } from "./Hindrances";
import { PeopleShownField } from "./PeopleShownField";
import { SaveWords } from "./SaveWords";
import { useDraft, type Writing } from "./useDraft";
import { VersionsSection } from "./VersionsSection";
import classes from "./DecisionBar.module.css";

interface Properties {
  readonly detail: ContentDetail;
  readonly onSubmitted: () => void;
}

export function ContentWriting({ detail, onSubmitted }: Properties) {
  const text = useTranslations("production.one");
  const writing = useDraft(detail);
  const { draft, state, change } = writing;
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const fault = state.kind === "refused" ? state.refusal : refusal;
  const hindrances = detail.hindrances;
  return (
    <Stack gap="md">
      {state.kind === "paused" && <ConflictNotice mine={draft} theirs={state.theirs} onTakeOver={writing.takeOver} onGiveUp={writing.giveUp} />}
      {writing.setAside !== null && state.kind !== "paused" && <SetAsideNotice draft={writing.setAside} />}
      {writing.isRestored && state.kind !== "paused" && (
        <Alert color="gray" icon={<IconHistory aria-hidden />} title={text("restored")}><Text size="sm">{text("restored_text")}</Text></Alert>
      )}
      <div id="hindrances" style={{ scrollMarginTop: 72 }}><Hindrances all={hindrances} /></div>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 8 }}>
          <Stack>
            <TextInput
              id="title" label={text("title_label")} required size="md" maxLength={ContentDraftLimits.title} value={draft.title}
              error={draft.title.trim() === "" ? text("title_missing") : faultOf(fault, "title")} onChange={(event) => change({ title: event.currentTarget.value })}
            />
            <div>
              <Text size="sm" fw={500} mb={4}>{text("body_label")}</Text>
              <BodyEditor body={bodyIn(draft.body)} turn={writing.turn} label={text("body_label")} onChange={(body) => change({ body })} />
              {faultOf(fault, "body") !== undefined && <Text size="sm" c="var(--mantine-color-error)" role="alert" mt={4}>{faultOf(fault, "body")}</Text>}
            </div>
            <FilesField content={detail.content.id} assets={draft.assets} files={detail.files} onChange={(assets) => change({ assets })} />
            <VersionsSection detail={detail} id="versions" />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <Stack>
            <FactsField content={detail.content} draft={draft} refusal={fault} onChange={change} />
            <PeopleShownField content={detail.content.id} people={draft.people_shown} files={detail.files} onChange={(people_shown) => change({ people_shown })} />
            <ApprovalHistory detail={detail} />
          </Stack>
        </Grid.Col>
      </Grid>
      <SubmitBar content={detail.content.id} hindranceCount={hindrances.length} writing={writing} refusal={refusal} onRefused={setRefusal} onSubmitted={onSubmitted} />
    </Stack>
  );
}

interface SubmitProperties {
  readonly content: Id<"ContentItem">;
  readonly hindranceCount: number;
  readonly writing: Writing;
  readonly refusal: Refusal | null;
  readonly onRefused: (refusal: Refusal | null) => void;
  readonly onSubmitted: () => void;
}

function SubmitBar({ content, hindranceCount, writing, refusal, onRefused, onSubmitted }: SubmitProperties) {
  const text = useTranslations("production.one");
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    onRefused(null);
    try {
      if (!(await writing.flush())) return;
      const { content: stored } = await call("GET /api/contents/{content}", { content }, null);
      await call("POST /api/contents/{content}/submit", { content }, { version: stored.version });
      await client.invalidateQueries();
      showDone(text("submitted"));
      onSubmitted();
    } catch (problem) {
      onRefused(asRefusal(problem));
      showHindrances();
    } finally {
      setBusy(false);
    }
  };
  return (
    <Stack gap="xs" className={`${classes.bar} ${classes.column} no-print`}>
      {refusal !== null && refusal.problems.length === 0 && <RefusalNote problem={refusal} />}
      <Group justify="space-between" gap="xs">
        <SaveWords state={writing.state} />
        <Group gap="xs">
          {hindranceCount > 0 && <Button variant="subtle" size="xs" onClick={showHindrances}>{text("still_missing", { count: hindranceCount })}</Button>}
          <Button leftSection={<IconSend size={18} aria-hidden />} loading={isBusy} disabled={writing.state.kind === "paused"} onClick={() => void submit()}>{text("submit")}</Button>
        </Group>
      </Group>
    </Stack>
  );
}

function showHindrances(): void {
  document.getElementById("hindrances")?.scrollIntoView({ block: "start", behavior: "smooth" });
}

