/** One look for all charts. Colours are the style's own variables, so that a chart turns dark with its page. */
import type {Config} from "vega-lite";

/** The dimensions in the order of the codebook; each has a colour in the style, `--dim-<id>`. */
export const dimensionColour = (dimension: string): string => `var(--dim-${dimension})`;

/** Colours for series that are not dimensions (areas, years): the same scale, the most unlike first. */
export const seriesColours = [
  "functions",
  "disputes",
  "rulemaking",
  "decision",
  "leadership",
  "oversight",
  "justice",
  "services",
  "publicity",
  "enforcement",
  "other"
].map(dimensionColour);

/** Vega's configuration. `font` is a list of real names: Vega measures text on a canvas, which knows no variables. */
export function theme(font: string): Config {
  const label = {labelColor: "var(--ink-soft)", labelFontSize: 12, labelFontWeight: 400 as const};
  const title = {titleColor: "var(--ink-soft)", titleFontSize: 12, titleFontWeight: 400 as const};
  return {
    background: "transparent",
    font,
    customFormatTypes: true,
    numberFormat: "",
    numberFormatType: "brief",
    padding: {left: 2, right: 12, top: 6, bottom: 4},
    view: {stroke: null},
    // The marks and the chart's alternative text say in the reader's language what an axis would say in English.
    axis: {
      aria: false,
      ...label,
      ...title,
      domainColor: "var(--line)",
      tickColor: "var(--line)",
      gridColor: "var(--line-soft)",
      titlePadding: 8,
      labelPadding: 5,
      labelLimit: 180
    },
    axisQuantitative: {ticks: false, domain: false, tickCount: 5},
    axisBand: {ticks: false, labelFontSize: 13, labelColor: "var(--ink)"},
    axisPoint: {ticks: false, labelFontSize: 13, labelColor: "var(--ink)", grid: true},
    header: {
      ...label,
      ...title,
      labelColor: "var(--ink)",
      labelFontSize: 13,
      labelFontWeight: 600,
      labelAnchor: "start"
    },
    legend: {aria: false, ...label, ...title, orient: "top", symbolType: "circle", labelLimit: 240, offset: 4},
    point: {filled: true, size: 80, opacity: 1},
    circle: {size: 80, opacity: 1},
    bar: {color: "var(--accent)"},
    rule: {color: "var(--ink-faint)"},
    text: {color: "var(--ink)", fontSize: 12},
    line: {strokeWidth: 2},
    range: {category: seriesColours}
  } as Config;
}
