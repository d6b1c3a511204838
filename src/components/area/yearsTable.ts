/** An area over the years: a row an indicator, a column a year, with a sign where a year has no figure. */
import {type Child, h} from "../base/element.js";
import {nameOf, t} from "../base/language.js";
import {indicatorPage, reportPage} from "../base/links.js";
import {breaksOf} from "../comparison/areaBreaks.js";
import {measurable} from "../comparison/comparison.js";
import {openEvidence} from "../evidence/evidenceDrawer.js";
import {type ChartFigure, contents, indicatorName, indicators} from "../store/corpusContents.js";
import {isQuestioned} from "../words/cautions.js";
import {figure as figureText, number, rate, unitOf} from "../words/numberFormat.js";
import {areaYears, type IndicatorYears, type YearCell, yearsBetween} from "./areaYears.js";
import {type EmptyReason, emptyGlyph, glyphKey} from "./emptyGlyph.js";
import {perTenThousand} from "./perTenThousand.js";

interface Reported {
  readonly report: string;
  readonly year: number;
}

/** The table of one area, `reports` those of it; the newest years are in view first. */
export function yearsTable(
  area: string,
  figures: readonly ChartFigure[],
  reports: readonly Reported[],
  perCapita: boolean
): HTMLElement {
  const reported = reports.map(({year}) => year);
  const years = yearsBetween(reported);
  const rows = areaYears(figures, reported);
  const told = rows.reduce((sum, {cells}) => sum + cells.filter((cell) => cell.figures.length).length, 0);
  const bodies = contents.dimensions.map(({dimension, ...names}) => {
    const own = rows.filter(({indicator}) => indicators.get(indicator)?.dimension === dimension);
    if (!own.length) return null;
    return h(
      "tbody",
      {style: `--dimension: var(--dim-${dimension})`},
      h(
        "tr",
        {class: "dimension"},
        h("th", {colspan: years.length + 1, scope: "rowgroup"}, h("span", null, h("i", {class: "dot"}), nameOf(names)))
      ),
      own.map((row) => line(row, perCapita))
    );
  });
  const scroll = h(
    "div",
    {class: "table-scroll years-scroll", tabindex: 0, role: "group", "aria-label": t("area.years")},
    h(
      "table",
      {class: "years-table"},
      h("thead", null, h("tr", null, h("th", {scope: "col"}, t("fact.indicator")), years.map(headOf(area, reports)))),
      bodies
    )
  );
  showNewest(scroll);
  const breaks = breaksOf(area).filter(({year}) => years.includes(year));
  return h(
    "div",
    {class: "area-years"},
    h(
      "p",
      {class: "quiet"},
      t("area.years.caption", {
        indicators: number(rows.length),
        figures: number(told),
        reports: number(reports.length),
        years: number(years.length)
      })
    ),
    glyphKey(reasonsIn(rows)),
    breaks.length > 0 && h("p", {class: "quiet"}, "⫽ ", breaks.map(({words}) => words).join(t("compare.beside"))),
    scroll
  );
}

/** The head of a year: a link to its report, and a sign where the area changed. */
const headOf = (area: string, reports: readonly Reported[]) => {
  const changes = new Map(breaksOf(area).map(({year, words}) => [year, words]));
  return (year: number): HTMLElement => {
    const report = reports.find((one) => one.year === year);
    const change = changes.get(year);
    return h(
      "th",
      {scope: "col", class: "numeric"},
      change && h("span", {role: "img", title: change, "aria-label": change}, "⫽ "),
      report ? h("a", {href: reportPage(report.report)}, String(year)) : String(year)
    );
  };
};

function line({indicator, unit, cells}: IndicatorYears, perCapita: boolean): HTMLElement {
  const per = perCapita && measurable(indicators.get(indicator)!, "percapita");
  const name = unitOf({value: 2, high: null, unit, indicator, ...kindOf(cells)});
  return h(
    "tr",
    null,
    h(
      "th",
      {scope: "row"},
      h("a", {href: indicatorPage(indicator)}, indicatorName(indicator)),
      name && h("small", null, ` ${per ? t("axis.percapita", {unit: name}) : name}`)
    ),
    cells.map((cell) => h("td", {class: "numeric"}, content(cell, unit, per)))
  );
}

const kindOf = (cells: readonly YearCell[]) => {
  const kind = cells.flatMap(({figures, instead}) => figures[0] ?? instead ?? [])[0]?.kind;
  return kind ? {kind} : {};
};

/** The figures of a cell, or the sign of why there is none; either opens the sentence where there is one. */
function content({figures, reason, instead}: YearCell, unit: string, per: boolean): Child {
  if (!figures.length) return instead ? opener(instead, emptyGlyph(reason!)) : emptyGlyph(reason ?? "silent");
  return [
    figures.length > 1 && [emptyGlyph("conflict"), " "],
    figures.map((figure, i) => [
      i > 0 && " / ",
      opener(figure, [words(figure, unit, per), isQuestioned(figure) && "※"])
    ])
  ];
}

const opener = (figure: ChartFigure, shown: Child) =>
  h("button", {type: "button", class: "row-open", title: figure.quote, onclick: () => openEvidence(figure.id)}, shown);

/** The value with its bound; the unit only where it is not that of the row. */
function words(figure: ChartFigure, unit: string, per: boolean): string {
  if (!per) return figureText(figure.unit === unit ? {...figure, unit: ""} : figure);
  const value = perTenThousand(figure);
  return value === null ? "—" : rate(value);
}

function reasonsIn(rows: readonly IndicatorYears[]): ReadonlySet<EmptyReason> {
  const cells = rows.flatMap((row) => row.cells);
  return new Set(
    cells.flatMap(({figures, reason}): EmptyReason[] => (figures.length > 1 ? ["conflict"] : reason ? [reason] : []))
  );
}

/** Scrolls to the right end once the table stands in the page. */
function showNewest(scroll: HTMLElement): void {
  const observer = new ResizeObserver(() => {
    if (!scroll.clientWidth) return;
    scroll.scrollLeft = scroll.scrollWidth;
    observer.disconnect();
  });
  observer.observe(scroll);
}
