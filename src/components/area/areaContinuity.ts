/** Statements of the years of an area about one another: values told otherwise later, indicators that stopped, and sums of the areas below. */
import type {AreaReading, Continuity, NeverTold, Restatement, Stop, SumBelow} from "../../../loaders/index.ts";
import {type Child, h} from "../base/element.js";
import {say, t} from "../base/language.js";
import {changesPage, comparePage, indicatorPage, reportPage} from "../base/links.js";
import {emptyGlyph} from "../comparison/emptyGlyph.js";
import {restatedColumns} from "../evidence/restatedColumns.js";
import {valueLink} from "../evidence/valueLink.js";
import {areaName, coded, indicatorName} from "../store/corpusContents.js";
import {table} from "../ui/dataTable.js";
import {section} from "../ui/section.js";
import {number} from "../words/numberFormat.js";
import {sumWords} from "../words/sumWords.js";

export function continuity({continuity, reports, area}: AreaReading): HTMLElement {
  const years = new Set(reports.map(({year}) => year)).size;
  return section(
    "continuity",
    t("area.continuity"),
    years > 1 && h("p", null, h("a", {href: changesPage(area)}, t("area.changes"))),
    h("h3", null, t("series.restated")),
    restatements(continuity),
    h("h3", null, t("series.stops")),
    years > 1 ? stops(continuity) : h("p", {class: "quiet"}, t("area.stops.one")),
    never(continuity.never),
    h("h3", null, t("series.sums")),
    sums(continuity.sums, area)
  );
}

function restatements({restated, retold}: Continuity): HTMLElement {
  const words = t(retold ? "area.restated.some" : "area.restated.none", {
    retold: number(retold),
    restated: number(restated.length)
  });
  if (!restated.length) return h("p", {class: "quiet"}, words);
  return table<Restatement>({
    caption: words,
    columns: [
      {key: "indicator", label: t("fact.indicator"), show: ({indicator}) => nameLink(indicator)},
      ...restatedColumns()
    ],
    rows: restated,
    pageLength: 10
  });
}

function stops({stops, withoutReport}: Continuity): Child {
  const gap =
    withoutReport.length > 0 &&
    h("p", {class: "quiet"}, t("area.withoutReport", {years: withoutReport.join(say("、", ", "))}));
  if (!stops.length) return [gap, h("p", {class: "quiet"}, t("area.stops.none"))];
  return [
    gap,
    table<Stop>({
      caption: t("area.stops.caption", {count: number(stops.length)}),
      columns: [
        {key: "indicator", label: t("fact.indicator"), show: ({indicator}) => nameLink(indicator)},
        {
          key: "lastYear",
          label: t("series.last"),
          numeric: true,
          show: ({last, lastYear, indicator}) => [
            `${lastYear} `,
            last?.id ? valueLink(last.id, last.value, last.unit, indicator, last) : emptyGlyph("conflict")
          ]
        },
        {
          key: "years",
          label: t("series.silentYears"),
          unsortable: true,
          show: ({years}) =>
            years.map(({year, reason, report}, i) => [
              i > 0 && say("、", ", "),
              h(
                "span",
                {class: "silent-year"},
                report ? h("a", {href: reportPage(report)}, String(year)) : String(year),
                " ",
                reason === "silent" ? emptyGlyph(reason) : h("small", {class: "quiet"}, coded("silence", reason))
              )
            ])
        },
        {
          key: "told",
          label: t("series.share"),
          numeric: true,
          show: ({told, reported}) => `${number(told)} / ${number(reported)}`,
          order: ({told, reported}) => told / reported
        }
      ],
      rows: stops,
      pageLength: 10
    })
  ];
}

/** Indicators that most areas of its level tell and this one never did: no silence, but worth knowing. */
const never = (rows: readonly NeverTold[]): Child =>
  rows.length > 0 &&
  h(
    "details",
    null,
    h("summary", {class: "quiet"}, t("area.never", {count: number(rows.length)})),
    h(
      "ul",
      {class: "links"},
      rows.map(({indicator, told, areas}) =>
        h(
          "li",
          null,
          nameLink(indicator),
          h("small", {class: "quiet"}, ` ${t("area.never.of", {told: number(told), areas: number(areas)})}`)
        )
      )
    )
  );

function sums(rows: readonly SumBelow[], area: string): Child {
  if (!rows.length) return h("p", {class: "quiet"}, t("area.sums.none"));
  return table<SumBelow>({
    caption: t("area.sums.caption"),
    columns: [
      {key: "indicator", label: t("fact.indicator"), show: ({indicator}) => nameLink(indicator)},
      {key: "year", label: t("fact.year"), numeric: true, show: ({year}) => String(year)},
      {
        key: "value",
        label: areaName(area),
        numeric: true,
        show: ({id, value, unit, indicator}) => valueLink(id, value, unit, indicator)
      },
      {
        key: "sum",
        label: t("series.sum"),
        numeric: true,
        show: ({below, sum, unit, indicator}) => [
          number(sum),
          h("details", {class: "parts"}, parts(below, unit, indicator))
        ]
      },
      {
        key: "told",
        label: t("series.coverage"),
        numeric: true,
        show: ({told, areas}) => t("series.of", {told: number(told), areas: number(areas)}),
        order: ({told, areas}) => told / areas
      },
      {key: "areas", label: t("fact.remark"), unsortable: true, show: (row) => sumWords(row)}
    ],
    rows,
    sorting: {key: "year", descending: true},
    pageLength: 10
  });
}

const parts = (below: SumBelow["below"], unit: string, indicator: string): Child => [
  h("summary", null, t("series.parts")),
  h(
    "ul",
    null,
    below.map(({area, value, id}) => h("li", null, areaName(area), " ", valueLink(id, value, unit, indicator)))
  ),
  h("a", {href: comparePage({indicator, area: below.map(({area}) => area).join(",")})}, t("area.compare"))
];

const nameLink = (indicator: string) => h("a", {href: indicatorPage(indicator)}, indicatorName(indicator));
