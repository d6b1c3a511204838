/** The versions of a report that are known, each held against the one before it: figures, findings, words. */
import {diffChars} from "diff";
import type {CollatedVersion, Collation, FigureChange, TextChange, Version} from "../../../loaders/index.ts";
import {type Child, h} from "../base/element.js";
import {say, t} from "../base/language.js";
import {coded, indicatorName} from "../store/corpusContents.js";
import {plainTable} from "../ui/plainTable.js";
import {date, number} from "../words/numberFormat.js";

/** Longer stretches of both versions stand whole beside each other: the letters that they share would be chance. */
const MOST_LETTERS = 2000;

/** Nothing where one version only is known. */
export function versionsView(versions: readonly CollatedVersion[]): Child {
  return (
    versions.length > 0 &&
    h(
      "details",
      {class: "versions"},
      h("summary", null, t("report.versions", {count: number(versions.length + 1)})),
      versions.map(comparison)
    )
  );
}

function comparison({before, after, collation}: CollatedVersion): HTMLElement {
  return h(
    "section",
    null,
    h("h3", null, t("report.versionPair", {before: named(before), after: named(after)})),
    collation ? differences(collation) : h("p", {class: "empty"}, t("report.versionUnread"))
  );
}

const named = ({sha256, captured}: Version) =>
  `${captured ? date(captured) : t("report.versionUndated")} (${sha256.slice(0, 8)})`;

function differences({same, sentencesBefore, sentencesAfter, figures, findings, texts}: Collation): Child {
  return [
    h(
      "p",
      null,
      t("report.versionCounts", {
        same: number(same),
        before: number(sentencesBefore),
        after: number(sentencesAfter),
        figures: number(figures.length),
        findings: number(findings.length)
      })
    ),
    figures.length > 0 &&
      plainTable(
        t("report.versionFigures"),
        [t("fact.indicator"), t("report.versionChange"), t("report.versionBefore"), t("report.versionAfter")],
        figures.map(figureLine)
      ),
    findings.length > 0 &&
      h(
        "ul",
        null,
        findings.map(({rule, messageZh, messageEn, before}) =>
          h(
            "li",
            null,
            h("b", null, t(before ? "report.versionGone" : "report.versionNew")),
            " ",
            coded("findings.rule", rule),
            say("：", ": "),
            h("bdi", null, say(messageZh, messageEn))
          )
        )
      ),
    texts.map(textPair)
  ];
}

function figureLine({indicator, subject, before, after}: FigureChange): HTMLElement {
  const quote = (side: FigureChange["before"]) => (side ? h("bdi", {lang: "zh-Hans"}, side.text) : "—");
  const change = before && after ? "report.versionOther" : before ? "report.versionGone" : "report.versionNew";
  return h(
    "tr",
    null,
    h("th", {scope: "row"}, indicator ? indicatorName(indicator) : h("bdi", {lang: "zh-Hans"}, subject || "—")),
    h("td", null, t(change)),
    h("td", null, quote(before)),
    h("td", null, quote(after))
  );
}

/** A stretch that differs, both versions side by side. */
function textPair({before, after}: TextChange): HTMLElement {
  const [one, other] = [before?.text ?? "", after?.text ?? ""];
  const isWhole = !before || !after || one.length + other.length > MOST_LETTERS;
  const changes = isWhole
    ? [
        {value: one, removed: true, added: false},
        {value: other, removed: false, added: true}
      ]
    : diffChars(one, other);
  const side = (tag: "del" | "ins") =>
    h(
      "p",
      {class: "report-text", lang: "zh-Hans"},
      changes
        .filter(({added, removed}) => (tag === "del" ? !added : !removed))
        .map(({value, added, removed}) => (added || removed ? h(tag, null, value) : value))
    );
  return h("article", {class: "aligned"}, h("div", {class: "sides"}, side("del"), side("ins")));
}
