/** Asking the sentences. Everything typed goes in as a parameter; patterns run in the engine, in linear time. */
import {type Parameter, query} from "../store/queryEngine.js";
import type {Hit} from "./concordanceLines.js";
import {questionedSentences} from "./questionedSentences.js";
import {searched, segmented} from "./searchTables.js";
import {either, type Sought} from "./searchTerms.js";

interface Filter {
  readonly area: string;
  readonly year: string;
  readonly role: string;
}

interface Condition {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

function filtered({area, year, role}: Filter): Condition {
  const wanted = [
    ["area = ?", area],
    ["year = ?", year && Number(year)],
    ["role = ?", role]
  ].filter(([, value]) => value) as [string, Parameter][];
  return {sql: wanted.map(([sql]) => ` AND ${sql}`).join(""), parameters: wanted.map(([, value]) => value)};
}

/** So many alternatives of one word are looked for one by one; more of them in one pass by the pattern. */
const FEW_WORDS = 4;

function matching({alternatives, pattern}: Sought, filter: Filter): Condition {
  const within = filtered(filter);
  const few = alternatives.length > 0 && alternatives.every(({length}) => length <= FEW_WORDS);
  const groups = few
    ? alternatives.map((words) => ({
        sql: `(${words.map(() => "contains(text, ?)").join(" OR ")})`,
        parameters: words as readonly Parameter[]
      }))
    : (alternatives.length ? alternatives.map(either) : [pattern]).map((one) => ({
        sql: "regexp_matches(text, ?)",
        parameters: [one] as readonly Parameter[]
      }));
  return {
    sql: `WHERE ${groups.map(({sql}) => sql).join(" AND ")}${within.sql}`,
    parameters: [...groups.flatMap(({parameters}) => parameters), ...within.parameters]
  };
}

/** Sentences that hold what is sought, in the order of the corpus, at most `limit`; with their words, where these are wanted. */
export async function hits(looked: Sought, filter: Filter, limit: number, words: boolean): Promise<Hit[]> {
  const {sql, parameters} = matching(looked, filter);
  const rows = await query<Omit<Hit, "matches" | "words" | "rules"> & {matches: string; segments: string}>(
    `SELECT report, ordinal, text, ${words ? "segments" : "'' AS segments"}, sourceStart, area, year, role,
       array_to_string(regexp_extract_all(text, ?), chr(1)) AS matches
     FROM ${await searched()} ${words ? `JOIN ${await segmented()} USING (report, ordinal)` : ""} ${sql}
     ORDER BY area, year, report, ordinal LIMIT ${limit}`,
    [looked.pattern, ...parameters]
  );
  const rules = await questionedSentences(rows);
  return rows.map(({segments, ...row}) => ({
    ...row,
    words: segments,
    rules: rules(row),
    matches: row.matches.split("\u0001")
  }));
}

export type Part = "area" | "year" | "role";

export type PartFrequency = {
  readonly part: string;
  readonly occurrences: number;
  readonly sentences: number;
  /** Characters of all sentences of the part. */
  readonly characters: number;
  readonly perTenThousand: number;
};

/** The frequency of the search term in each part of the corpus, parts without it included. */
export async function frequency(looked: Sought, filter: Filter, part: Part): Promise<PartFrequency[]> {
  const matched = matching(looked, filter);
  const within = filtered(filter);
  const table = await searched();
  const column = `coalesce(CAST(${part} AS VARCHAR), '')`;
  return query<PartFrequency>(
    `WITH counted AS (
       SELECT ${column} AS part, count(*) AS sentences, sum(len(regexp_extract_all(text, ?))) AS occurrences
       FROM ${table} ${matched.sql} GROUP BY 1
     ), held AS (
       SELECT ${column} AS part, sum(characters) AS characters FROM ${table} WHERE true${within.sql} GROUP BY 1
     )
     SELECT part, coalesce(occurrences, 0)::INTEGER AS occurrences, coalesce(sentences, 0)::INTEGER AS sentences,
       characters::INTEGER AS characters, coalesce(occurrences, 0) * 10000.0 / characters AS perTenThousand
     FROM held LEFT JOIN counted USING (part) ORDER BY part`,
    [looked.pattern, ...matched.parameters, ...within.parameters]
  );
}
