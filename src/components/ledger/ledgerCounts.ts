/** The counts that a yearly assessment makes by hand: of the governments that owe a report, whose was public by 1 April, whose late, of whose nothing is known. */
import type {LedgerCount} from "../../../loaders/index.ts";
import {h} from "../base/element.js";
import {nameOf, t} from "../base/language.js";
import {coded, codes} from "../store/corpusContents.js";
import {plainTable} from "../ui/plainTable.js";
import {number} from "../words/numberFormat.js";
import {type LedgerState, reading} from "./ledgerReading.js";

/** Rows of levels for a year, of years where none is chosen; the choices of province and level hold, those of states do not. */
export function ledgerCounts({year, province, level}: LedgerState): HTMLElement {
  const counted = reading.counts.filter(
    (one) =>
      (year === "all" || `${one.year}` === year) &&
      (!province || one.province === province) &&
      (!level || one.level === level)
  );
  const byYear = year === "all";
  const keys: readonly string[] = byYear ? reading.years.map(String) : codes("areas.level");
  const rows = keys
    .map((key) => ({key, counts: counted.filter((one) => `${byYear ? one.year : one.level}` === key)}))
    .filter(({counts}) => counts.length);
  const chosen = reading.provinces.find((one) => one.province === province);
  const caption = t("ledger.counts", {
    year: byYear ? t("ledger.allYears") : year,
    place: chosen ? nameOf(chosen) : t("ledger.country")
  });
  if (!rows.length) return h("p", {class: "empty"}, t("ledger.notOwed"));
  return h(
    "section",
    null,
    summary(counted),
    plainTable(
      caption,
      [
        byYear ? t("fact.year") : t("fact.level"),
        {label: t("ledger.expected"), numeric: true},
        ...codes("timely").map((code) => ({label: coded("timely", code), numeric: true}))
      ],
      rows.map(({key, counts}) => line(byYear ? key : levelName(key), counts)),
      {kind: "plain", caption}
    )
  );
}

const levelName = (key: string) => {
  const level = codes("areas.level").find((code) => code === key);
  return level ? coded("areas.level", level) : key;
};

const sum = (counts: readonly LedgerCount[], ...timely: readonly string[]): number =>
  counts
    .filter((one) => !timely.length || timely.includes(one.timely))
    .reduce((total, {reports}) => total + reports, 0);

const line = (name: string, counts: readonly LedgerCount[]) =>
  h(
    "tr",
    null,
    h("th", {scope: "row"}, name),
    h("td", {class: "numeric"}, number(sum(counts))),
    codes("timely").map((code) => h("td", {class: "numeric"}, number(sum(counts, code))))
  );

/** The counts in a sentence, with the part that is unknown. */
const summary = (counts: readonly LedgerCount[]) =>
  h(
    "p",
    {role: "status"},
    t("ledger.summary", {
      expected: number(sum(counts)),
      inTime: number(sum(counts, "on_time", "captured_in_time")),
      late: number(sum(counts, "late")),
      unknown: number(sum(counts, "unknown", "withheld")),
      none: number(sum(counts, "none"))
    })
  );
