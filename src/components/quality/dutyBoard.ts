/**
 * The duty board: the rules on inspection ask every government for a yearly report, public before 1 April, in which certain parts must
 * stand. A line a report, a column a part.
 */

import {type Child, h} from "../base/element.js";
import {say, t} from "../base/language.js";
import {reportPage} from "../base/links.js";
import {areaName, coded, codes, findCode} from "../store/corpusContents.js";
import {temporary} from "../store/queryEngine.js";
import {table} from "../ui/dataTable.js";
import {rowsFrom} from "../ui/queriedRows.js";
import {yearWords} from "../words/cautions.js";
import {date, number} from "../words/numberFormat.js";
import {quality} from "./qualityReading.js";

const parts = codes("part");

type Line = Readonly<
  Record<"report" | "area" | "genre" | "signed" | "published" | "captured" | "timely" | string, string>
> & {
  readonly year: number | null;
};

/** The sign of each state, which can be told without colour. */
const signs: Readonly<Record<string, string>> = {
  present: "●",
  on_time: "●",
  short: "◐",
  causes_untold: "◐",
  missing: "○",
  late: "○",
  unknown: "?",
  signed_in_time: "●",
  signed_later: "◐",
  undated: "?",
  withheld: "?",
  not_owed: "–"
};

const board = `SELECT r.report, r.area, r.year, r.yearBasis, r.genre, r.signed, r.published,
  max(l.captured) AS captured, max(l.timely) AS timely, ${parts
    .flatMap((part) =>
      ["state", "note", "noteEn"].map((column) => `max(d.${column}) FILTER (d.part = '${part}') AS "${part}_${column}"`)
    )
    .join(", ")}
FROM reports r JOIN duty d USING (report) LEFT JOIN ledger l ON l.report = r.report
GROUP BY r.report, r.area, r.year, r.yearBasis, r.genre, r.signed, r.published
ORDER BY "on_time_state" = 'not_owed', r.year DESC, r.area`;

export async function dutyBoard(): Promise<HTMLElement> {
  const lines = await temporary("board", board);
  return table<Line>({
    caption: t("quality.dutyCaption"),
    columns: [
      {
        key: "area",
        label: t("quality.area"),
        show: ({report, area}) => h("a", {href: reportPage(report!)}, areaName(area!))
      },
      {
        key: "year",
        label: t("quality.year"),
        show: ({year, yearBasis}) => yearWords({year, yearBasis: findCode("yearBasis", yearBasis ?? "")})
      },
      {key: "genre", label: t("quality.genre"), show: ({genre}) => coded("genre", findCode("genre", genre ?? ""))},
      {key: "signed", label: t("fact.signed"), show: ({signed}) => (signed ? date(signed) : "—")},
      {
        key: "published",
        label: t("fact.published"),
        show: ({published}) => (published ? date(published) : t("fact.unknown"))
      },
      {
        key: "captured",
        label: t("fact.accessed"),
        show: ({captured, timely}) =>
          captured
            ? [
                date(captured),
                timely === "captured_in_time" && h("small", {class: "quiet"}, " ", coded("timely", timely))
              ]
            : "—"
      },
      ...parts.map((part) => ({
        key: `${part}_state`,
        label: coded("part", part),
        show: (line: Line) => state(line[`${part}_state`] ?? "unknown", note(line, part))
      }))
    ],
    rows: rowsFrom<Line>(`FROM ${lines}`),
    pageLength: 20
  });
}

const note = (line: Line, part: string) => say(line[`${part}_note`] ?? "", line[`${part}_noteEn`] ?? "");

/** A state, and on request its evidence. */
const state = (code: string, note: string): Child =>
  h(
    "details",
    {class: `state state-${code}`},
    h(
      "summary",
      null,
      h("span", {"aria-hidden": true}, signs[code] ?? "?"),
      " ",
      coded("state", findCode("state", code))
    ),
    h("p", null, note)
  );

/** In a sentence: of the reports that are bound by the rules, how many were in time, and which part most of them lack. */
export function dutySummary(): HTMLElement {
  const of = (part: string, ...states: string[]) =>
    quality.duty
      .filter((row) => row.part === part && states.includes(row.state))
      .reduce((sum, {reports}) => sum + reports, 0);
  const bound = of("on_time", "on_time", "late", "unknown", "withheld");
  const lacking = parts
    .filter((part) => part !== "on_time" && part !== "submitted")
    .map((part) => ({part, n: of(part, "missing", "short", "causes_untold")}))
    .filter(({n}) => n)
    .sort((a, b) => b.n - a.n);
  return h(
    "p",
    null,
    t("quality.dutySummary", {
      bound: number(bound),
      inTime: number(of("on_time", "on_time")),
      late: number(of("on_time", "late")),
      unknown: number(of("on_time", "unknown")),
      withheld: number(of("on_time", "withheld"))
    }),
    t("sentence.join"),
    lacking.length
      ? t("quality.dutyLacking", {
          parts: lacking.map(({part, n}) => `${coded("part", part)} (${number(n)})`).join(say("、", ", "))
        })
      : t("quality.dutyWhole")
  );
}
