/** Words that set one part of the corpus apart from the rest. */
import {query} from "../store/queryEngine.js";
import {signedLogLikelihood} from "./association.js";

interface Key {
  readonly word: string;
  /** Counts in the part and in the rest. */
  readonly part: number;
  readonly rest: number;
  /** Signed G²; see `signedLogLikelihood`. */
  readonly score: number;
}

const columns = {area: "area", year: "CAST(year AS VARCHAR)", report: "report"} as const;

/** The `most` words with the highest keyness of the reports whose `by` is `value`, against all others. Words of one character and numbers are left out. */
export async function keyness(by: keyof typeof columns, value: string, most = 100): Promise<Key[]> {
  const rows = await query<{word: string; part: number; rest: number; partSize: number; restSize: number}>(
    `WITH counts AS (
       SELECT word, sum("count") AS part
       FROM words WHERE report IN (SELECT report FROM reports WHERE ${columns[by]} = ?) GROUP BY word)
     SELECT word, coalesce(part, 0)::INTEGER AS part, (v."count" - coalesce(part, 0))::INTEGER AS rest,
       (sum(part) OVER ())::INTEGER AS partSize, (sum(v."count") OVER () - sum(part) OVER ())::INTEGER AS restSize
     FROM vocabulary v LEFT JOIN counts USING (word)`,
    [value]
  );
  return rows
    .filter(({word, part, rest}) => word.length > 1 && !/^[\d.]+$/.test(word) && part + rest > 2)
    .map(({word, part, rest, partSize, restSize}) => ({
      word,
      part,
      rest,
      score: signedLogLikelihood(part, rest, partSize, restSize)
    }))
    .sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
    .slice(0, most);
}
