/** A value in a table that opens its sentence. */
import {indicators} from "../store/corpusContents.js";
import {figure} from "../words/numberFormat.js";
import {evidenceLink} from "./evidenceDrawer.js";

interface Bounded {
  readonly high?: number | null;
  readonly bound?: Parameters<typeof figure>[0]["bound"];
}

/** A value with its unit, and with its bound where it has one; "—" for none. */
export function valueLink(
  id: string | null,
  value: number | null,
  unit: string,
  indicator: string,
  {high, bound}: Bounded = {}
): HTMLElement | string {
  if (value === null) return "—";
  const kind = indicators.get(indicator)?.kind;
  const words = figure({value, high: high ?? null, unit, bound: bound ?? "exact", indicator, ...(kind && {kind})});
  return id ? evidenceLink(id, {class: "row-open", title: words}, words) : words;
}
