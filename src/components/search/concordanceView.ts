/** The concordance: keyword in context. A line opens the evidence of its sentence. */

import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {reportPage} from "../base/links.js";
import {downloads} from "../chart/downloads.js";
import {vega} from "../chart/vega.js";
import {openEvidence} from "../evidence/evidenceDrawer.js";
import {areaName, coded, reportName} from "../store/corpusContents.js";
import {table} from "../ui/dataTable.js";
import {findingWords} from "../words/cautions.js";
import {number} from "../words/numberFormat.js";
import {type Line, lines, type Order, sorted} from "./concordanceLines.js";
import {questionedSentences} from "./questionedSentences.js";
import type {SearchState} from "./searchChoices.js";
import {hitsOf, MOST_SENTENCES} from "./searchHits.js";
import type {Request} from "./searchRequest.js";

/** Characters of context on either side: as much as a line of a wide window shows. */
const CONTEXT = 40;

export async function lineView(request: Request, state: SearchState): Promise<HTMLElement> {
  const hits = await hitsOf(request, state);
  const questioned = await questionedSentences(hits);
  // Frequencies are what is asked for next, and a chart: its library comes while the reader reads.
  vega();
  const all = sorted(lines(hits), state.order as Order);
  const reports = new Set(hits.map(({report}) => report)).size;
  const summary = t("search.found", {
    lines: number(all.length),
    sentences: number(hits.length),
    reports: number(reports)
  });
  const shown = table({
    caption: [summary, hits.length === MOST_SENTENCES && ` ${t("search.cut", {most: number(MOST_SENTENCES)})}`],
    rows: all.map((line) => ({
      line,
      where: reportName(line.hit.report),
      rules: questioned(line.hit),
      left: before(line),
      node: node(line),
      right: after(line)
    })),
    columns: [
      {
        key: "where",
        label: t("search.where"),
        unsortable: true,
        show: ({where, rules}) => [
          where,
          rules && h("span", {title: t("caution.findings", {rules: findingWords(rules)})}, " ※")
        ]
      },
      {
        key: "left",
        label: t("search.left"),
        unsortable: true,
        show: ({left}) => h("span", {class: "kwic-left", lang: "zh-Hans"}, left)
      },
      {key: "node", label: t("search.node"), unsortable: true, show: ({node}) => h("mark", {lang: "zh-Hans"}, node)},
      {key: "right", label: t("search.right"), unsortable: true, show: ({right}) => h("span", {lang: "zh-Hans"}, right)}
    ],
    open: ({line}) => openEvidence(`${line.hit.report}@${line.hit.sourceStart}`),
    empty: t("search.none"),
    file: false
  });
  shown.classList.add("kwic");
  return h("div", null, shown, all.length > 0 && take(all, questioned, state.q));
}

const before = ({hit, start}: Line) => hit.text.slice(Math.max(0, start - CONTEXT), start);
const node = ({hit, start, end}: Line) => hit.text.slice(start, end);
const after = ({hit, end}: Line) => hit.text.slice(end, end + CONTEXT);

const take = (all: readonly Line[], questioned: (hit: Line["hit"]) => string | null, q: string) =>
  downloads({
    name: "concordance",
    title: t("search.title", {q}),
    source: t("search.source"),
    columns: {
      report: t("search.report"),
      area: t("search.area"),
      year: t("search.year"),
      role: t("search.role"),
      left: t("search.left"),
      node: t("search.node"),
      right: t("search.right"),
      findings: t("fact.findings"),
      link: t("fact.link")
    },
    rows: () =>
      all.map((line) => ({
        report: line.hit.report,
        area: areaName(line.hit.area),
        year: line.hit.year,
        role: coded("role", line.hit.role),
        left: line.hit.text.slice(0, line.start),
        node: node(line),
        right: line.hit.text.slice(line.end),
        findings: questioned(line.hit),
        link: reportPage(line.hit.report, line.hit.sourceStart)
      }))
  });
