import {wilson} from "../../shared/wilson.ts";
import type {Interval} from "../types.ts";

/** The share of one text in a rate: `part` of `whole`; `whole` may be a half where a rate is F1. */
interface Share {
  readonly part: number;
  readonly whole: number;
}

const Z = 1.959964;
/** Student's t at 97.5 % for 1 to 4 degrees of freedom. */
const few = [12.7062, 4.3027, 3.1824, 2.7764];

/** Student's t at 97.5 %: from the table, then by the expansion of Abramowitz and Stegun (1964), 26.7.5. */
export function studentT(freedom: number): number {
  const exact = few[freedom - 1];
  if (exact !== undefined) return exact;
  const terms = [
    (Z ** 3 + Z) / 4,
    (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / 96,
    (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / 384,
    (79 * Z ** 9 + 776 * Z ** 7 + 1482 * Z ** 5 - 1920 * Z ** 3 - 945 * Z) / 92_160
  ];
  return terms.reduce((sum, term, i) => sum + term / freedom ** (i + 1), Z);
}

/**
 * The 95 % interval of a rate over texts, from 0 to 1; null with fewer than two texts. Figures of one text are alike, so each text is a
 * cluster: the variance of the ratio between texts (Cochran 1977, Sampling Techniques, 6.3) gives the design effect, this and Student's
 * t with one degree of freedom less than texts the effective number of figures (Korn and Graubard 1998, Survey Methodology 24:
 * 193–201), and Wilson's formula the interval. A design effect below 1 counts as 1.
 */
export function clusteredInterval(shares: readonly Share[]): Interval | null {
  const texts = shares.filter(({whole}) => whole > 0);
  if (texts.length < 2) return null;
  const total = (of: (share: Share) => number) => texts.reduce((sum, share) => sum + of(share), 0);
  const n = total(({whole}) => whole);
  const rate = total(({part}) => part) / n;
  const between = total(({part, whole}) => (part - rate * whole) ** 2) * (texts.length / (texts.length - 1));
  const binomial = n * rate * (1 - rate);
  const effect = binomial > 0 ? Math.max(1, between / binomial) : 1;
  const effective = (n / effect) * (Z / studentT(texts.length - 1)) ** 2;
  return wilson(rate * effective, effective);
}
