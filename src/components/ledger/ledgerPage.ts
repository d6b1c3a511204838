/** The ledger: of the reports that are owed, how many are on record and were in time; and each of them. */
import {fill, h} from "../base/element.js";
import {nameOf, t} from "../base/language.js";
import {choose, watchState} from "../base/state.js";
import {coded, codes} from "../store/corpusContents.js";
import {field, type Options, select} from "../ui/field.js";
import {liveView} from "../ui/liveView.js";
import {ledgerCounts} from "./ledgerCounts.js";
import {ledgerList} from "./ledgerList.js";
import {defaults, type LedgerState, reading} from "./ledgerReading.js";

export function ledgerPage(): HTMLElement {
  if (!reading.years.length) return h("p", {class: "empty"}, t("ledger.empty"));
  const controls = h("div", {class: "controls"});
  const counts = h("div");
  const list = h("div", null, h("p", {class: "quiet", role: "status"}, t("search.waiting")));
  watchState(defaults, (state) => {
    fill(controls, choices(state));
    fill(counts, ledgerCounts(state));
  });
  liveView(defaults, list, ledgerList);
  return h("div", null, controls, counts, list);
}

function choices({year, province, level, state, timely, find}: LedgerState): HTMLElement[] {
  const filter = (label: string, key: keyof LedgerState, chosen: string, options: Options) =>
    field(
      label,
      select([["", t("search.any")], ...options], chosen, (value) => choose({[key]: value}))
    );
  const years = reading.years.map((one) => [`${one}`, `${one}`] as const);
  return [
    field(
      t("fact.year"),
      select([["all", t("ledger.allYears")], ...years], year, (value) => choose({year: value}))
    ),
    filter(
      t("ledger.province"),
      "province",
      province,
      reading.provinces.map((one) => [one.province, nameOf(one)] as const)
    ),
    filter(
      t("fact.level"),
      "level",
      level,
      codes("areas.level").map((one) => [one, coded("areas.level", one)] as const)
    ),
    filter(
      t("ledger.state"),
      "state",
      state,
      codes("ledger.state").map((one) => [one, coded("ledger.state", one)] as const)
    ),
    filter(
      t("ledger.timely"),
      "timely",
      timely,
      codes("timely").map((one) => [one, coded("timely", one)] as const)
    ),
    field(
      t("fact.areaName"),
      h("input", {
        type: "search",
        value: find,
        onchange: ({target}: Event) => choose({find: (target as HTMLInputElement).value.trim()})
      }),
      {wide: true}
    )
  ];
}
