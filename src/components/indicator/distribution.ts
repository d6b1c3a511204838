/** The distribution of an indicator by year, with its words and what may be taken away. */
import type {Child} from "../base/element.js";
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {chart} from "../chart/chart.js";
import {yearSpreads} from "../comparison/yearSpreads.js";
import {openEvidence} from "../evidence/evidenceDrawer.js";
import {areaName, type IndicatorContents, indicatorName, indicatorUnit} from "../store/corpusContents.js";
import {cautions} from "../words/cautions.js";
import {brief, number} from "../words/numberFormat.js";
import {type DrawnStanding, distributionSpec} from "./distributionSpec.js";
import type {StandingFigure} from "./standingFigures.js";

interface Distributed {
  readonly indicator: IndicatorContents;
  /** Of one level of areas. */
  readonly figures: readonly StandingFigure[];
  readonly focus: readonly string[];
  readonly perCapita: boolean;
  readonly log: boolean;
  readonly label: (figure: StandingFigure) => string;
}

/** Nothing but a word where no year has enough figures for quartiles and there is no run of years to draw. */
export function distribution({indicator, figures, focus, perCapita, log, label}: Distributed): Child {
  const years = new Set(figures.map(({year}) => year));
  const spreads = yearSpreads(figures);
  if (!spreads.length && years.size < 3) return h("p", {class: "quiet"}, t("indicator.spread.few"));
  const drawn = figures.map(
    (figure): DrawnStanding => ({
      ...figure,
      name: areaName(figure.area),
      description: t("compare.said", {area: areaName(figure.area), year: figure.year, figure: label(figure)}),
      remark: cautions(figure).join(t("caution.join"))
    })
  );
  const unit = indicatorUnit(indicator);
  const last = spreads.at(-1);
  const words = [
    t("indicator.spread.caption", {
      areas: number(new Set(figures.map(({area}) => area)).size),
      figures: number(figures.length)
    }),
    last &&
      t("indicator.spread.last", {
        year: last.year,
        exact: number(last.exact),
        figures: number(last.figures),
        median: brief(last.median),
        low: brief(last.low),
        high: brief(last.high)
      })
  ]
    .filter(Boolean)
    .join(t("sentence.join"));
  const name = indicatorName(indicator.indicator);
  const source = t("indicator.spread.source", {
    areas: number(new Set(figures.map(({area}) => area)).size),
    reports: number(new Set(figures.map(({report}) => report)).size)
  });
  const title = t("indicator.spread", {indicator: name});
  return chart<DrawnStanding & Record<string, unknown>>({
    title,
    source,
    caption: words,
    alternative: `${title}${t("sentence.join")}${words}`,
    spec: (width) =>
      distributionSpec(
        {
          figures: drawn,
          spreads,
          focus,
          log,
          axisTitle: perCapita ? t("axis.percapita", {unit}) : unit && t("axis.unit", {unit})
        },
        width
      ),
    open: ({id}) => openEvidence(String(id)),
    extract: {
      name: `fazhi-${indicator.indicator}-distribution`,
      title,
      source,
      columns: {
        id: t("fact.id"),
        area: t("fact.area"),
        name: t("fact.areaName"),
        year: t("fact.year"),
        value: t("fact.value"),
        high: t("fact.high"),
        unit: t("fact.unit"),
        bound: t("fact.bound"),
        x: t("fact.measured"),
        findings: t("fact.findings"),
        quote: t("fact.quote"),
        report: t("fact.report")
      },
      rows: () => drawn as (DrawnStanding & Record<string, unknown>)[]
    }
  });
}
