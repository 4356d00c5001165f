// The editor of a content's text. What it keeps is a document of blocks, never HTML.
import "@mantine/tiptap/styles.css";
import { Link, RichTextEditor } from "@mantine/tiptap";
import { useEditor } from "@tiptap/react";
import StarterKit from "@tiptap/starter-kit";
import { useEffect, useMemo, useRef } from "react";
import { useTranslations } from "use-intl";
import { isSafeLink, type BodyNode } from "./bodyDocument";
import classes from "./BodyEditor.module.css";

interface Properties {
  readonly body: BodyNode;
  /** When it grows, the body came from elsewhere and replaces what the editor shows. */
  readonly turn: number;
  readonly label: string;
  readonly onChange: (body: BodyNode) => void;
}

export function BodyEditor({ body, turn, label, onChange }: Properties) {
  const text = useTranslations("production.editor");
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  const editor = useEditor({
    shouldRerenderOnTransaction: true,
    extensions: [
      StarterKit.configure({ link: false, heading: { levels: [2, 3] } }),
      Link.configure({ openOnClick: false, defaultProtocol: "https", protocols: ["http", "https", "mailto"], isAllowedUri: (address) => isSafeLink(address ?? "") }),
    ],
    content: body as never,
    editorProps: { attributes: { "aria-label": label, role: "textbox", "aria-multiline": "true", id: "body" } },
    onUpdate: ({ editor: changed }) => latest.current(changed.getJSON() as BodyNode),
  });
  const shownTurn = useRef(turn);
  useEffect(() => {
    if (shownTurn.current === turn) return;
    shownTurn.current = turn;
    editor.commands.setContent(body as never, { emitUpdate: false });
  }, [turn, body, editor]);
  const labels = useMemo(() => labelsIn(text), [text]);
  return (
    <RichTextEditor editor={editor} labels={labels} className={classes.root!}>
      <RichTextEditor.Toolbar sticky stickyOffset="var(--app-shell-header-height, 0px)">
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.Bold />
          <RichTextEditor.Italic />
          <RichTextEditor.ClearFormatting />
        </RichTextEditor.ControlsGroup>
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.H2 />
          <RichTextEditor.H3 />
          <RichTextEditor.BulletList />
          <RichTextEditor.OrderedList />
          <RichTextEditor.Blockquote />
        </RichTextEditor.ControlsGroup>
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.Link />
          <RichTextEditor.Unlink />
        </RichTextEditor.ControlsGroup>
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.Undo />
          <RichTextEditor.Redo />
        </RichTextEditor.ControlsGroup>
      </RichTextEditor.Toolbar>
      <RichTextEditor.Content className={classes.content!} />
    </RichTextEditor>
  );
}

function labelsIn(text: (key: string) => string) {
  return {
    boldControlLabel: text("bold"), italicControlLabel: text("italic"), clearFormattingControlLabel: text("clear"),
    h2ControlLabel: text("heading"), h3ControlLabel: text("subheading"), bulletListControlLabel: text("bullets"),
    orderedListControlLabel: text("numbers"), blockquoteControlLabel: text("quote"), linkControlLabel: text("link"),
    unlinkControlLabel: text("unlink"), undoControlLabel: text("undo"), redoControlLabel: text("redo"),
    linkEditorInputLabel: text("link_address"), linkEditorInputPlaceholder: "https://", linkEditorSave: text("link_save"),
    linkEditorExternalLink: text("link_new_tab"), linkEditorInternalLink: text("link_same_tab"),
  };
}
