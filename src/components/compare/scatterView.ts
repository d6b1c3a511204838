/** Two indicators against one another: the drawing, what may be said of it, and what may not. */
import {bounds} from "../../shared/codes.js";
import {type Child, h} from "../base/element.js";
import {say, t} from "../base/language.js";
import {choose} from "../base/state.js";
import {preparedChart} from "../chart/chart.js";
import {legendGlyph} from "../chart/glyphView.js";
import {comparabilityNote} from "../comparison/comparabilityNote.js";
import type {Comparison, Plotted} from "../comparison/comparison.js";
import type {Choice} from "../comparison/comparisonChoice.js";
import {sourceLine} from "../comparison/comparisonView.js";
import {axisTitle, label} from "../comparison/figureWords.js";
import {openEvidence} from "../evidence/evidenceDrawer.js";
import {areaName, areas, coded, codes, findCode, indicatorName} from "../store/corpusContents.js";
import {cautions} from "../words/cautions.js";
import {number} from "../words/numberFormat.js";
import {quotations} from "../words/quotations.js";
import {type AreaPair, type AreaPairs, areaPairs} from "./areaPairs.js";
import {scatterCaption} from "./scatterCaption.js";
import {scatterExtract} from "./scatterExtract.js";
import {levelColours, type ScatterPoint, scatterSpec} from "./scatterSpec.js";

/** So many chosen areas are named without being asked. */
const MOST_NAMED = 12;
/** So many other years are offered. */
const MOST_YEARS = 12;

const levelOf = (area: string): string => areas.get(area)?.level ?? "";

/** The chart, `width` pixels wide, of the first two indicators that are chosen. */
export async function scatterView(
  compared: Comparison,
  chosen: Choice,
  width: number,
  pinned: Readonly<Record<string, string>>
): Promise<HTMLElement> {
  const both = chosen.indicators.slice(0, 2) as [string, string];
  const ofLevel = compared.plotted.filter(({area}) => !chosen.level || levelOf(area) === chosen.level);
  const paired = areaPairs(ofLevel, both, chosen.years.at(-1) ?? null);
  const names = both.map(indicatorName) as [string, string];
  const title = t("scatter.title", {x: names[0], y: names[1]});
  if (!paired.pairs.length)
    return h(
      "div",
      null,
      h("p", {class: "empty"}, t("scatter.none", {x: names[0], y: names[1], year: paired.year ?? ""})),
      otherYears(paired)
    );
  const levels = codes("areas.level").filter((level) => paired.pairs.some(({area}) => levelOf(area) === level));
  const points = paired.pairs.map((pair) => pointOf(pair, chosen));
  const caption = scatterCaption(paired, chosen, {names, levels: levels.length});
  const drawn = {...compared, plotted: paired.pairs.flatMap(({x, y}) => [x, y])};
  const source = sourceLine(drawn);
  const check = comparabilityNote(drawn, both);
  const titles = both.map((indicator, index) =>
    [names[index], axisTitle(indicator, [], chosen)].filter(Boolean).join(say("　", " · "))
  ) as [string, string];
  const {element, ready} = preparedChart({
    title,
    source,
    width,
    caption: quotations(caption.join(t("sentence.join"))),
    above: [
      check && h("p", {class: "comparable quiet"}, quotations(check)),
      otherYears(paired),
      legend(points, levels)
    ],
    alternative: caption.join(t("sentence.join")),
    spec: (now) =>
      scatterSpec(points, {levels, log: chosen.log, titles, named: wantedNames(paired.pairs, chosen)}, now),
    open: ({id}) => openEvidence(String(id)),
    extract: scatterExtract(paired.pairs, {title, source, both}),
    pinned: {...pinned, ...(paired.year === null ? {} : {year: String(paired.year)})}
  });
  await ready;
  return element;
}

/** The areas to be named: the one brought forward, those asked for, and all where that is wanted. */
const wantedNames = (pairs: readonly AreaPair[], {highlight, areas: asked, names}: Choice): string[] => {
  const all = pairs.map(({area}) => area);
  const few = asked.length <= MOST_NAMED ? asked : [];
  return [...new Set([highlight, ...few, ...(names ? all : [])])].filter((area) => all.includes(area));
};

function pointOf({area, x, y}: AreaPair, chosen: Choice): ScatterPoint {
  const words = (figure: Plotted) =>
    t("scatter.point.value", {indicator: indicatorName(figure.indicator), figure: label(figure, chosen)});
  return {
    id: `${x.id},${y.id}`,
    area,
    name: areaName(area),
    level: levelOf(area),
    x: x.x,
    x2: x.x2,
    xBound: x.bound,
    y: y.x,
    y2: y.x2,
    yBound: y.bound,
    description: t("scatter.point", {area: areaName(area), year: x.year, x: words(x), y: words(y)}),
    quote: [...new Set([x.quote, y.quote])].join(" / "),
    remark: [...new Set([...cautions(x), ...cautions(y)])].join(t("caution.join")),
    strength: chosen.highlight && chosen.highlight !== area ? 0.3 : 1
  };
}

/** A button for each other year that has pairs. */
function otherYears({year, years}: AreaPairs): Child {
  const others = years.filter((one) => one.year !== year).slice(0, MOST_YEARS);
  return (
    others.length > 0 &&
    h(
      "p",
      {class: "quiet suggestions"},
      t("scatter.years"),
      others.map((one) =>
        h(
          "button",
          {type: "button", onclick: () => choose({year: String(one.year)})},
          t("scatter.year", {year: one.year, count: number(one.count)})
        )
      )
    )
  );
}

/** The colours of levels where there are several, and the glyphs of bounds where there are any. */
function legend(points: readonly ScatterPoint[], levels: readonly string[]): Child {
  const colours = levelColours(levels);
  const present = bounds.filter(
    (bound) => bound !== "exact" && points.some(({xBound, yBound}) => xBound === bound || yBound === bound)
  );
  const entries = [
    ...(levels.length > 1
      ? levels.map((level, index) =>
          h(
            "li",
            null,
            h("i", {class: "dot", style: `background: ${colours[index]}`}),
            coded("areas.level", findCode("areas.level", level))
          )
        )
      : []),
    ...present.map((bound) => h("li", null, legendGlyph(bound), t(`legend.${bound}`)))
  ];
  return entries.length > 0 && h("ul", {class: "legend", "aria-label": t("legend.title")}, entries);
}
