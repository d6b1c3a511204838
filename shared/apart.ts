import {isPercent} from "./percent.js";

/** Why a figure may not stand beside the others. */
export type Apart = "change" | "unit" | "target" | "cumulative" | "previous" | "subset" | "repeat";

/** What decides it, of a figure. */
interface Situated {
  readonly kind: string;
  readonly unit: string;
  readonly period: string;
  readonly scope: string;
  readonly partOf: number | null;
  readonly repeat: boolean;
}

/** Why a figure stands apart from the plain figures of its indicator; null for a plain one. */
export function apart(figure: Situated, indicator: {readonly unit: string; readonly kind: string}): Apart | null {
  if (figure.kind === "change" && indicator.kind !== "change") return "change";
  if (isPercent(figure.unit) !== isPercent(indicator.unit) && indicator.kind !== "change") return "unit";
  if (figure.period === "target") return "target";
  if (figure.period === "cumulative") return "cumulative";
  if (figure.period === "previous") return "previous";
  if (figure.repeat) return "repeat";
  if (figure.scope === "subset" || figure.scope === "unit" || figure.partOf !== null) return "subset";
  return null;
}
