/** The sentences of the plans, each beside the nearest sentence of the report of the year after. */
import type {ChangesReading, PromiseReading} from "../../../loaders/index.ts";
import {promiseOutcomes} from "../../shared/codes.js";
import {type Child, h} from "../base/element.js";
import {t} from "../base/language.js";
import {methodPage, reportPage} from "../base/links.js";
import {choose} from "../base/state.js";
import {evidenceLink} from "../evidence/evidenceDrawer.js";
import {coded, reportName} from "../store/corpusContents.js";
import {section} from "../ui/section.js";
import {segments} from "../ui/segmentedControl.js";
import {number} from "../words/numberFormat.js";
import {promiseScores} from "../words/promiseScores.js";

type Outcome = PromiseReading["outcome"];

/** So many stand open at once; the rest on request. */
const FIRST = 30;

/** `outcome`: of which alone, "" for all that are promises. */
export function promises(
  {report, next, promises: all}: ChangesReading,
  [from, to]: readonly [number, number],
  outcome: string
): HTMLElement {
  const body = (): Child => {
    if (to !== from + 1 || !next) return h("p", {class: "quiet"}, t("changes.promises.apart"));
    if (!all.length) return h("p", {class: "quiet"}, t("changes.promises.none"));
    const shown = promiseOutcomes.find((code) => code === outcome) ?? null;
    const rows = all.filter((row) => (shown ? row.outcome === shown : row.outcome !== "general"));
    return [
      h("p", {class: "caution"}, t("changes.promises.caution")),
      promiseScores(),
      h("p", {class: "quiet"}, h("a", {href: methodPage("promises")}, t("changes.promises.method"))),
      filter(all, shown),
      list(rows.slice(0, FIRST), report, next),
      rows.length > FIRST &&
        h(
          "details",
          {class: "more-promises"},
          h("summary", null, t("changes.promises.more", {count: number(rows.length - FIRST)})),
          list(rows.slice(FIRST), report, next)
        )
    ];
  };
  return section("promises", t("changes.promises", {from, to: from + 1}), body());
}

const filter = (all: readonly PromiseReading[], shown: Outcome | null): HTMLElement =>
  segments<Outcome | "">(
    t("changes.promises.filter"),
    ["" as const, ...promiseOutcomes].map((value) => ({
      value,
      label: `${value ? coded("outcome", value) : t("changes.promises.all")} ${number(
        all.filter((row) => (value ? row.outcome === value : row.outcome !== "general")).length
      )}`
    })),
    shown ?? "",
    (value) => choose({outcome: value || null})
  );

const list = (rows: readonly PromiseReading[], report: string, next: string): HTMLElement =>
  h(
    "ol",
    {class: "promises"},
    rows.map((row) =>
      h(
        "li",
        null,
        h("span", {class: `outcome ${row.outcome}`}, coded("outcome", row.outcome)),
        row.general && h("small", {class: "quiet"}, ` ${coded("general", row.general)}`),
        quoted(report, row.text, row.sourceStart),
        answer(row, next)
      )
    )
  );

/** The sentence that answers; where none is near enough, the nearest as no more than that. */
function answer(row: PromiseReading, next: string): Child {
  const {outcome, done, doneText, doneStart, doneLikeness, figures, plannedText, plannedStart, plannedLikeness} = row;
  if (outcome === "general") return null;
  if (outcome === "figure" || outcome === "prose")
    return [quoted(next, doneText!, doneStart!), figures && figureLinks(figures), likeness(doneLikeness!)];
  if (outcome === "restated") return [quoted(next, plannedText!, plannedStart!), likeness(plannedLikeness!)];
  return done === null
    ? h("p", {class: "quiet"}, t("changes.promises.nothing"))
    : h(
        "details",
        null,
        h("summary", {class: "quiet"}, t("changes.promises.nearest"), likeness(doneLikeness!)),
        quoted(next, doneText!, doneStart!)
      );
}

/** A sentence of a report, as text, with its place. */
const quoted = (report: string, text: string, at: number): HTMLElement =>
  h(
    "blockquote",
    null,
    h("p", {class: "report-text", lang: "zh-Hans"}, text),
    h("a", {href: reportPage(report, at), class: "quiet"}, reportName(report))
  );

const figureLinks = (figures: string): HTMLElement =>
  h(
    "span",
    {class: "promise-figures"},
    figures
      .split("|")
      .map((id, index) =>
        evidenceLink(
          id,
          {class: "row-open", title: t("changes.promises.figure")},
          t("changes.promises.evidence", {ordinal: index + 1})
        )
      )
  );

const likeness = (value: number): HTMLElement =>
  h(
    "small",
    {class: "quiet", title: t("changes.promises.likeness.about")},
    ` ${t("changes.promises.likeness", {value: value.toFixed(2)})}`
  );
