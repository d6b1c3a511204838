/** Measures of association: the surprise that two things go together. */

/**
 * Log-likelihood ratio G² of a 2×2 table (Dunning 1993, Accurate methods for the statistics of surprise and coincidence):
 * twice the sum of O·ln(O/E) over its four cells. Zero where rows and columns are independent; 3.84 is the 5 % point,
 * 15.13 the 0.01 % point of χ² with one degree of freedom.
 *
 * `a` of `n1` tokens of one part are the word, `b` of `n2` tokens of the other.
 */
export function logLikelihood(a: number, b: number, n1: number, n2: number): number {
  const total = n1 + n2;
  const word = a + b;
  const cell = (observed: number, row: number, column: number) =>
    observed > 0 ? observed * Math.log((observed * total) / (row * column)) : 0;
  const g =
    2 * (cell(a, word, n1) + cell(b, word, n2) + cell(n1 - a, total - word, n1) + cell(n2 - b, total - word, n2));
  return Math.max(0, g);
}

/** Positive where the word is commoner in the first part, negative where it is rarer. */
export const signedLogLikelihood = (a: number, b: number, n1: number, n2: number): number =>
  logLikelihood(a, b, n1, n2) * (a * n2 >= b * n1 ? 1 : -1);
