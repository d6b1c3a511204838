import {existsSync} from "node:fs";
import {join} from "node:path";
import type {Agreement, Kappa} from "../types.ts";
import {jsonLines} from "./jsonLines.ts";

/** A figure as one reader judged it. */
interface Judgement {
  /** Id of the indicator; null where none fits. */
  readonly indicator: string | null;
  readonly period: string;
  readonly scope: string;
  /** It may stand in an annual series; null without an indicator. */
  readonly annual: boolean | null;
}

/** A figure that two readers judged, neither of whom knew the other's judgement or the program's; one object a line. */
export interface Reading {
  /** Id of the measurement: `report@offset`. */
  readonly figure: string;
  readonly first: Judgement;
  readonly second: Judgement;
}

/** The readings of a folder; none where it has no `readings.jsonl`. */
export async function agreementReadings(folder: string): Promise<Reading[]> {
  const file = join(folder, "readings.jsonl");
  return existsSync(file) ? jsonLines<Reading>(file) : [];
}

/**
 * Agreement of two readers beyond chance, with a 95 % interval (Cohen 1960, Educational and Psychological Measurement 20: 37–46, whose
 * standard error holds for many items); null where there are no pairs, or where both readers use one category alone.
 */
export function cohenKappa(pairs: readonly (readonly [unknown, unknown])[]): Kappa | null {
  const n = pairs.length;
  const shareOf = (reader: 0 | 1) => {
    const shares = new Map<unknown, number>();
    for (const pair of pairs) shares.set(pair[reader], (shares.get(pair[reader]) ?? 0) + 1 / n);
    return shares;
  };
  const second = shareOf(1);
  const chance = [...shareOf(0)].reduce((sum, [category, share]) => sum + share * (second.get(category) ?? 0), 0);
  if (n === 0 || 1 - chance < 1e-12) return null;
  const agreed = pairs.filter(([one, other]) => one === other).length;
  const kappa = (agreed / n - chance) / (1 - chance);
  const error = Math.sqrt(((agreed / n) * (1 - agreed / n)) / n) / (1 - chance);
  return {n, agreed, kappa, interval: [Math.max(-1, kappa - 1.96 * error), Math.min(1, kappa + 1.96 * error)]};
}

/** How far two readers agree: on the indicator of every figure; on the rest where both gave it the same one. */
export function agreement(readings: readonly Reading[]): Agreement | null {
  if (readings.length === 0) return null;
  const coded = agreedReadings(readings).filter(({first}) => first.indicator !== null);
  const kappa = (of: (judgement: Judgement) => unknown, among = coded) =>
    cohenKappa(among.map(({first, second}) => [of(first), of(second)] as const));
  return {
    indicator: kappa(({indicator}) => indicator, [...readings]),
    period: kappa(({period}) => period),
    scope: kappa(({scope}) => scope),
    annual: kappa(({annual}) => annual)
  };
}

const agreedReadings = (readings: readonly Reading[]) =>
  readings.filter(({first, second}) => first.indicator === second.indicator);

/** A figure as the program has it. */
interface Drawn {
  readonly id: string;
  readonly indicator: string | null;
  readonly comparable: boolean;
}

/** The program against what both readers say: codings, and figures that may stand in an annual series or may not. */
export function readingsScore(readings: readonly Reading[], rows: readonly Drawn[]) {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const agreed = agreedReadings(readings).map(({figure, first, second}) => ({row: rowOf.get(figure), first, second}));
  const count = (passes: (pair: (typeof agreed)[number]) => boolean) => agreed.filter(passes).length;
  const alike = agreed.filter(
    ({row, first, second}) =>
      row?.indicator && row.indicator === first.indicator && first.annual === second.annual && first.annual !== null
  );
  const among = (drawn: boolean, annual: boolean) =>
    alike.filter(({row, first}) => row!.comparable === drawn && first.annual === annual).length;
  return {
    coding: {
      right: count(({row, first}) => first.indicator !== null && row?.indicator === first.indicator),
      predicted: count(({row}) => Boolean(row?.indicator)),
      gold: count(({first}) => first.indicator !== null)
    },
    annual: {
      right: among(true, true),
      predicted: among(true, true) + among(true, false),
      gold: among(true, true) + among(false, true)
    },
    apart: {kept: among(false, false), gold: among(false, false) + among(true, false)}
  };
}
