/** The entries of the ledger: a line an area and year. */
import type {Row} from "../../../loaders/index.ts";
import {type Child, h} from "../base/element.js";
import {nameOf, say, t} from "../base/language.js";
import {areaPage, dataFile, reportPage} from "../base/links.js";
import {coded, reporting} from "../store/corpusContents.js";
import type {Parameter} from "../store/queryEngine.js";
import {type TableColumn, table} from "../ui/dataTable.js";
import {rowsFrom} from "../ui/queriedRows.js";
import {date, number} from "../words/numberFormat.js";
import {type LedgerState, reading} from "./ledgerReading.js";

type Entry = Row<"ledger">;

const provinces = new Map(reading.provinces.map((one) => [one.province, nameOf(one)]));

export async function ledgerList({year, province, level, state, timely, find}: LedgerState): Promise<HTMLElement> {
  const tests: readonly (readonly [asked: string, sql: string, parameter: Parameter])[] = [
    [year === "all" ? "" : year, "year = ?", Number(year)],
    [province, "province = ?", province],
    [level, "level = ?", level],
    [state, "state = ?", state],
    [timely, "timely = ?", timely],
    [find, "contains(lower(nameZh || ' ' || nameEn || ' ' || area), ?)", find.toLowerCase()]
  ];
  const asked = tests.filter(([choice]) => choice !== "");
  const where = asked.length ? `WHERE ${asked.map(([, sql]) => sql).join(" AND ")}` : "";
  const rows = rowsFrom<Entry>(
    `FROM ledger ${where}`,
    asked.map(([, , parameter]) => parameter),
    // Entries with something on record come first.
    "(state = 'none'), year DESC, area"
  );
  return h(
    "section",
    null,
    table<Entry>({
      caption: t("ledger.caption", {count: number(await rows.count())}),
      columns,
      rows,
      pageLength: 20,
      empty: t("ledger.none")
    }),
    h(
      "p",
      {class: "quiet"},
      t("ledger.files"),
      " ",
      h("a", {href: dataFile("ledger.parquet"), download: "ledger.parquet", class: "file"}, "Parquet")
    )
  );
}

const day = (written: string | null): Child => (written ? date(written) : "—");

const columns: readonly TableColumn<Entry>[] = [
  {
    key: "area",
    label: t("fact.area"),
    show: (entry) =>
      reporting.has(entry.area) ? h("a", {href: areaPage(entry.area)}, nameOf(entry)) : h("span", null, nameOf(entry))
  },
  {key: "province", label: t("ledger.province"), show: ({province}) => provinces.get(province) ?? province},
  {key: "level", label: t("fact.level"), show: ({level}) => coded("areas.level", level)},
  {key: "year", label: t("fact.year"), numeric: true, show: ({year}) => String(year)},
  {key: "state", label: t("ledger.state"), show: standing},
  {key: "timely", label: t("ledger.timely"), show: ({timely}) => coded("timely", timely)},
  {key: "published", label: t("fact.published"), show: ({published}) => day(published)},
  {
    key: "captured",
    label: t("fact.accessed"),
    show: ({captured, recaptured}) =>
      recaptured && recaptured !== captured ? [day(captured), h("br"), day(recaptured)] : day(captured)
  },
  {
    key: "address",
    label: t("fact.address"),
    show: ({address, url, checked}) =>
      address === null
        ? "—"
        : [
            url && /^https?:/.test(url)
              ? h("a", {href: url, rel: "noreferrer", title: url}, coded("address", address))
              : coded("address", address),
            checked && h("small", {class: "quiet"}, " ", t("ledger.checked", {day: date(checked)}))
          ]
  },
  {
    key: "versions",
    label: t("ledger.versions"),
    numeric: true,
    show: ({versions}) => (versions ? number(versions) : "—")
  },
  {key: "format", label: t("ledger.format"), show: ({format}) => (format ? coded("format", format) : "—")}
];

/** The state, with the report where it was read and with the reason where there is none. */
function standing({state, report, why, whyEn, expected}: Entry): Child {
  const words = coded("ledger.state", state);
  return [
    report ? h("a", {href: reportPage(report)}, words) : words,
    !expected && h("small", {class: "quiet"}, " ", t("ledger.notExpected")),
    state === "unreadable" &&
      h("details", null, h("summary", null, t("ledger.why")), h("bdi", null, say(why ?? "", whyEn ?? "")))
  ];
}
