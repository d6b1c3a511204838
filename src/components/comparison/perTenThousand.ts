import {isPercent} from "../../shared/percent.js";
import {areas, type ChartFigure} from "../store/corpusContents.js";

/** Per 10,000 residents; null for growth and percentages, and where the population is not known. */
export function perTenThousand({area, value, kind, unit}: ChartFigure): number | null {
  const population = areas.get(area ?? "")?.population;
  if (!population || kind === "change" || isPercent(unit)) return null;
  return (value / population) * 10_000;
}
