import {join} from "node:path";
import {agreement, agreementReadings, readingsScore} from "../evaluate/agreement.ts";
import {panelRows} from "../evaluate/panelReports.ts";
import type {Kappa} from "../types.ts";

const rate = (part: number, whole: number) => `${whole ? (part / whole).toFixed(3) : "-"}  ${part} of ${whole}`;
const kappaLine = (name: string, kappa: Kappa | null) =>
  `${name.padEnd(12)} ${
    kappa
      ? `kappa ${kappa.kappa.toFixed(3)} (${kappa.interval.map((end) => end.toFixed(3)).join("–")}), ${kappa.agreed} of ${kappa.n} alike`
      : "-"
  }`;

/**
 * Lines on how far two readers agree on the figures of `data/gold/agreement`, or of the folder `gold`; with the reports that they read
 * in `dir`, also on how the program stands against what both say.
 */
export async function agreementLines(
  dir: string | undefined,
  gold: string | undefined,
  data: string
): Promise<string[]> {
  const folder = gold ?? join(data, "gold", "agreement");
  const readings = await agreementReadings(folder);
  const between = agreement(readings);
  if (!between) throw new Error(`${folder} has no readings.jsonl with the judgements of two readers`);
  const lines = (["indicator", "period", "scope", "annual"] as const).map((name) => kappaLine(name, between[name]));
  if (dir === undefined) return lines;
  const wanted = new Set(readings.map(({figure}) => figure.slice(0, figure.lastIndexOf("@"))));
  const {coding, annual, apart} = readingsScore(readings, await panelRows(dir, wanted, data));
  return [
    ...lines,
    `coding precision ${rate(coding.right, coding.predicted)}`,
    `coding recall    ${rate(coding.right, coding.gold)}`,
    `annual precision ${rate(annual.right, annual.predicted)}`,
    `annual recall    ${rate(annual.right, annual.gold)}`,
    `kept apart       ${rate(apart.kept, apart.gold)}`
  ];
}
