/** The indicators of the codebook under headings: its own dimensions, or the items of a framework by others. */
import {nameOf, t} from "../base/language.js";
import {contents} from "./corpusContents.js";

/** Indicators under one heading; `hue` is the dimension whose colour it has. */
export interface IndicatorGroup {
  readonly id: string;
  readonly name: string;
  readonly hue: string | null;
  readonly indicators: ReadonlySet<string>;
}

/** The frameworks by which others plan and assess the work. */
export const frameworkNames = ["outline", "assessment"] as const;

/** The document that a framework is of. */
export const sourceOf = (framework: string) =>
  contents.frameworks.find((item) => item.framework === framework)?.source ?? "";

/** The headings of the dimensions, or of a framework's items; last the indicators that belong to none of these. */
export function indicatorGroups(framework: string): IndicatorGroup[] {
  const items = contents.frameworks.filter((item) => item.framework === framework);
  if (!items.length)
    return contents.dimensions.map(({dimension, ...names}) => ({
      id: dimension,
      name: nameOf(names),
      hue: dimension,
      indicators: new Set(contents.indicators.filter((one) => one.dimension === dimension).map((one) => one.indicator))
    }));
  const belonging = new Set(items.flatMap(({indicators}) => indicators));
  return [
    ...items.map(({item, number: ordinal, indicators, ...names}) => ({
      id: item,
      name: `${ordinal} ${nameOf(names)}`,
      hue: null,
      indicators: new Set(indicators)
    })),
    {
      id: "none",
      name: t("framework.none"),
      hue: null,
      indicators: new Set(contents.indicators.map(({indicator}) => indicator).filter((id) => !belonging.has(id)))
    }
  ];
}
