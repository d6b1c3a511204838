/** A text editor for SQL, JavaScript or a specification: CodeMirror, with completion of tables and columns and errors at their place. */
import {FileAttachment} from "observablehq:stdlib";
import {h} from "../base/element.js";
import {t} from "../base/language.js";

interface EditorOptions {
  readonly language: "sql" | "json" | "text";
  readonly text: string;
  readonly label: string;
  /** Tables and their columns, for completion. */
  readonly schema?: Readonly<Record<string, readonly string[]>>;
  readonly changed: (text: string) => void;
  /** Control and Enter, or Command and Enter. */
  readonly run: () => void;
}

export interface Editor {
  readonly element: HTMLElement;
  text(): string;
  /** Marks a place and says what is wrong there; null takes the mark away. */
  mark(range: readonly [number, number] | null, message?: string): void;
}

type CodeMirror = typeof import("codemirror") &
  typeof import("@codemirror/view") &
  typeof import("@codemirror/state") &
  typeof import("@codemirror/lang-sql") &
  typeof import("@codemirror/lang-json") &
  typeof import("@codemirror/lint") &
  typeof import("@codemirror/language") &
  typeof import("@lezer/highlight");

/** The editor once its library is there; the text stands in the page before. */
export async function editor({language, text, label, schema, changed, run}: EditorOptions): Promise<Editor> {
  const {
    basicSetup,
    EditorView,
    keymap,
    Prec,
    PostgreSQL,
    sql,
    json,
    setDiagnostics,
    HighlightStyle,
    syntaxHighlighting,
    tags
  } = (await import(FileAttachment("../../vendor/codemirror.js").href)) as CodeMirror;
  const colours = HighlightStyle.define([
    {tag: [tags.keyword, tags.operatorKeyword, tags.bool, tags.null], color: "var(--accent)", fontWeight: "600"},
    {tag: [tags.string, tags.special(tags.string)], color: "var(--good)"},
    {tag: tags.number, color: "var(--warn)"},
    {tag: [tags.comment, tags.lineComment, tags.blockComment], color: "var(--ink-faint)", fontStyle: "italic"},
    {tag: tags.propertyName, color: "var(--ink)"}
  ]);
  const languages = {
    sql: () => sql({dialect: PostgreSQL, schema: schema as Record<string, string[]>, upperCaseKeywords: true}),
    json: () => json(),
    text: () => []
  };
  const submit = () => {
    run();
    return true;
  };
  const element = h("div", {class: "editor", "data-verbatim": true});
  const view = new EditorView({
    doc: text,
    parent: element,
    extensions: [
      // Tab is not bound: it leaves the editor, as it leaves any field.
      Prec.highest(keymap.of([{key: "Mod-Enter", run: submit}])),
      basicSetup,
      languages[language](),
      syntaxHighlighting(colours),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({"aria-label": label, spellcheck: "false"}),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) changed(update.state.doc.toString());
      })
    ]
  });
  return {
    element,
    text: () => view.state.doc.toString(),
    mark: (range, message = "") => {
      const length = view.state.doc.length;
      const diagnostic = range && {
        from: Math.min(range[0], length),
        to: Math.min(range[1], length),
        severity: "error" as const,
        message
      };
      view.dispatch(setDiagnostics(view.state, diagnostic ? [diagnostic] : []));
    }
  };
}

/** The names of the keys, shown under an editor. */
export const runKey = (): string => (/Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘↵" : t("notebook.runKey"));
