/** A brief as it is read: text, bound figures, charts, footnotes. Words of reports go in as text. */
import type {Bound, BriefDocument, Note} from "../../shared/brief/resolved.js";
import {type Child, h} from "../base/element.js";
import {say, t} from "../base/language.js";
import {reportPage} from "../base/links.js";
import {evidenceLink} from "../evidence/evidenceDrawer.js";
import {blockView} from "../ui/markdownView.js";
import {quotations} from "../words/quotations.js";
import {exhibitChart, exhibitTable} from "./exhibitView.js";

export interface BriefView {
  readonly element: HTMLElement;
  /** Settles when its charts are drawn. */
  readonly ready: Promise<unknown>;
}

export function briefView(shown: BriefDocument): BriefView {
  const charts: Promise<void>[] = [];
  const computed: Bound[] = [];
  const context: Context = {charts, computed, first: new Set()};
  const hasTitle = shown.blocks.some((block) => block.kind === "heading" && block.level === 1);
  const element = h(
    "article",
    {class: "brief"},
    !hasTitle && shown.title && h("h1", null, shown.title),
    shown.blocks.map((block) =>
      blockView(block, {
        kind: "bound",
        inLine: (bound) => boundView(bound, context),
        alone: (bound) => aloneView(bound, context),
        tableName: t("brief.table")
      })
    ),
    computed.length > 0 &&
      h(
        "section",
        {class: "brief-notes"},
        h("h2", null, t("brief.computed")),
        h(
          "ul",
          null,
          [...new Set(computed.map(({text, remark}) => `${text}${say("：", ": ")}${remark}`))].map((words) =>
            h("li", null, quotations(words))
          )
        )
      ),
    shown.notes.length > 0 &&
      h("section", {class: "brief-notes"}, h("h2", null, t("brief.notes")), h("ol", null, shown.notes.map(noteView)))
  );
  return {element, ready: Promise.all(charts)};
}

interface Context {
  readonly charts: Promise<void>[];
  readonly computed: Bound[];
  /** Numbers of notes that were referred to before: the way back leads to the first. */
  readonly first: Set<number>;
}

const noteId = (number: number) => `note-${number}`;

function noteView({number, reference, quote, report, at, remarks}: Note): HTMLElement {
  return h(
    "li",
    {id: noteId(number), value: number},
    h("span", null, quotations(reference)),
    " ",
    quote && h("q", {lang: "zh-Hans", class: "report-text"}, quote),
    remarks.length > 0 && h("span", {class: "quiet"}, " ", quotations(remarks.join(say("；", "; "))), " "),
    " ",
    h("a", {href: reportPage(report, at ?? undefined)}, t(at === null ? "brief.toReport" : "brief.toSentence")),
    " ",
    h("a", {href: `#${noteId(number)}-from`, class: "back", "aria-label": t("brief.back")}, "↩")
  );
}

function boundView(bound: Bound, context: Context): Child {
  const {text, state, remark, computed, address} = bound;
  if (computed) context.computed.push(bound);
  const shown = address
    ? evidenceLink(address, {class: "bound", title: remark ?? t("brief.open")}, quotations(text))
    : quotations(text);
  if (state !== "holds") return h("mark", {class: "off", title: remark}, shown, mark(bound.note, context));
  if (computed)
    return h("span", {class: "computed", title: remark}, shown, h("sup", {title: t("brief.computedHere")}, "†"));
  return h("span", {class: "bound-figure"}, shown, mark(bound.note, context));
}

function mark(note: number | null, {first}: Context): Child {
  if (note === null) return null;
  const id = first.has(note) ? null : `${noteId(note)}-from`;
  first.add(note);
  return h(
    "sup",
    null,
    h(
      "a",
      {id, href: `#${noteId(note)}`, class: "note-mark", "aria-label": t("brief.note", {number: note})},
      String(note)
    )
  );
}

function aloneView(bound: Bound, context: Context): Child {
  const {placed, exhibit, state, text} = bound;
  const {binding} = placed;
  if (exhibit && binding.kind === "table")
    return exhibitTable(
      exhibit,
      exhibit.notes.map((note) => mark(note, context))
    );
  if (exhibit && binding.kind === "chart") {
    const {element, ready} = exhibitChart(binding.query);
    context.charts.push(ready);
    return h(
      "div",
      {class: "brief-chart", "data-chart": placed.raw},
      element,
      h(
        "p",
        {class: "quiet"},
        t("brief.sources"),
        exhibit.notes.map((note) => mark(note, context))
      )
    );
  }
  if (binding.kind === "quote" && state === "holds")
    return h(
      "blockquote",
      {class: "report-text", lang: "zh-Hans"},
      evidenceLink(bound.address!, {class: "bound", title: t("brief.open")}, text.replace(/^“|”$/g, "")),
      mark(bound.note, context)
    );
  return h("p", {class: binding.kind === "finding" ? "brief-finding" : null}, boundView(bound, context));
}
