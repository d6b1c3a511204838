/** The concordance: keyword in context. A line opens the evidence of its sentence. */

import {type Child, fill, h} from "../base/element.js";
import {t} from "../base/language.js";
import {reportPage} from "../base/links.js";
import {downloads} from "../chart/downloads.js";
import {vega} from "../chart/vega.js";
import {openEvidence} from "../evidence/evidenceDrawer.js";
import {areaName, coded, reportName} from "../store/corpusContents.js";
import {table} from "../ui/dataTable.js";
import {findingWords} from "../words/cautions.js";
import {number} from "../words/numberFormat.js";
import {type Hit, type Line, lines, type Order, sorted} from "./concordanceLines.js";
import type {IndexedSearch} from "./indexedSearch.js";
import type {SearchState} from "./searchChoices.js";
import {findSearch, hitsOf, MOST_SENTENCES} from "./searchHits.js";
import type {Request} from "./searchRequest.js";

/** Characters of context on either side: as much as a line of a wide window shows. */
const CONTEXT = 40;

/** Bytes that the first lines are read from: many screens of a common word, and less than half a second of a slow line. */
const FIRST_BYTES = 200_000;
/** So many bytes more are read without asking. */
const UNASKED_BYTES = 4_000_000;

export async function lineView(request: Request, state: SearchState): Promise<HTMLElement> {
  const search = await findSearch(request, state);
  if (!search) return lineTable(await hitsOf(request, state), state);
  const isSorted = state.order !== "corpus";
  if (isSorted) await search.readAll(MOST_SENTENCES);
  else
    do await search.read(FIRST_BYTES, MOST_SENTENCES);
    while (!search.hits.length && search.rest);
  const view = h("div");
  const show = (foot: Child = null) => fill(view, lineTable(search.hits.slice(0, MOST_SENTENCES), state, search), foot);
  const readRest = async () => {
    show(h("p", {class: "quiet", role: "status"}, t("search.reading")));
    await search.readAll(MOST_SENTENCES);
    show();
  };
  const size = number(Math.ceil(search.rest / 1_000_000));
  const more = () =>
    h("button", {type: "button", onclick: () => readRest().catch(() => show(more()))}, t("search.all", {size}));
  if (isWhole(search)) show();
  else if (search.rest > UNASKED_BYTES) show(more());
  else readRest().catch(() => show(more()));
  return view;
}

const isWhole = ({rest, hits}: IndexedSearch) => rest === 0 || hits.length >= MOST_SENTENCES;

/** The lines; `search` where they are perhaps the first of more. */
function lineTable(hits: readonly Hit[], state: SearchState, search?: IndexedSearch): HTMLElement {
  const whole = !search || isWhole(search);
  // Frequencies are what is asked for next, and a chart: its library comes while the reader reads.
  if (whole) vega();
  const all = sorted(lines(hits), state.order as Order);
  const shown = table({
    caption: [
      whole ? counted(all.length, hits) : partial(all.length, search),
      hits.length === MOST_SENTENCES && ` ${t("search.cut", {most: number(MOST_SENTENCES)})}`
    ],
    rows: all.map((line) => ({
      line,
      where: reportName(line.hit.report),
      rules: line.hit.rules,
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
  return h("div", null, shown, all.length > 0 && whole && take(all, state.q));
}

const counted = (lines: number, hits: readonly Hit[]) =>
  t("search.found", {
    lines: number(lines),
    sentences: number(hits.length),
    reports: number(new Set(hits.map(({report}) => report)).size)
  });

/** The caption of a search that has read some of its reports. It gives the totals where the index counts them, else the number of reports to look at. */
function partial(lines: number, {candidates, isCounted}: IndexedSearch): string {
  const sum = (of: "occurrences" | "sentences") => candidates.reduce((total, candidate) => total + candidate[of], 0);
  if (!isCounted) return t("search.firstOf", {lines: number(lines), reports: number(candidates.length)});
  const totals = {
    lines: number(sum("occurrences")),
    sentences: number(sum("sentences")),
    reports: number(candidates.length)
  };
  return t("search.found", totals) + t("search.first", {lines: number(lines)});
}

const before = ({hit, start}: Line) => hit.text.slice(Math.max(0, start - CONTEXT), start);
const node = ({hit, start, end}: Line) => hit.text.slice(start, end);
const after = ({hit, end}: Line) => hit.text.slice(end, end + CONTEXT);

const take = (all: readonly Line[], q: string) =>
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
        findings: line.hit.rules,
        link: reportPage(line.hit.report, line.hit.sourceStart)
      }))
  });
