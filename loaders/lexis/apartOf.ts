import {findApart} from "../../shared/comparable.ts";
import {isPercent} from "../../shared/percent.ts";
import type {Apart, Coding, Figure, Indicator} from "../types.ts";

/** 经营主体净增48万户: what an indicator of new things counts, told as an increase. */
const netIncrease = "净增";

/**
 * Why a coded figure may not stand in the annual series of its indicator for the year of its report; null where it may. An increase by
 * whose very word it was coded is no growth of what is counted: it is the count.
 */
export function apartOf(figure: Figure, coding: Coding, indicator: Indicator, year: number | null): Apart | null {
  const isCounted = figure.kind === "change" && !isPercent(figure.unit) && coding.cues.includes(netIncrease);
  return findApart({...figure, kind: isCounted ? "count" : figure.kind, year}, indicator);
}
