/** Which sentences are questioned, and by what rules. */
import {query} from "../store/queryEngine.js";
import type {Hit} from "./concordanceLines.js";

type Place = Pick<Hit, "report" | "ordinal">;

const keyOf = ({report, ordinal}: Place) => `${report} ${ordinal}`;

/** The rules of the findings about the sentence of a hit, joined by |; null where nothing is questioned. */
export async function questionedSentences(hits: readonly Place[]): Promise<(hit: Place) => string | null> {
  if (!hits.length) return () => null;
  const rows = await query<{report: string; ordinal: number; rules: string}>(
    `SELECT report, sentence AS ordinal, string_agg(DISTINCT rule, '|' ORDER BY rule) AS rules FROM findings
     WHERE sentence IS NOT NULL AND report IN (SELECT unnest(string_split(?, chr(10)))) GROUP BY report, sentence`,
    [[...new Set(hits.map(({report}) => report))].join("\n")]
  );
  const rulesOf = new Map(rows.map((row) => [keyOf(row), row.rules]));
  return (hit) => rulesOf.get(keyOf(hit)) ?? null;
}
