/** Asking the sentences. Everything typed goes in as a parameter; patterns run in the engine, in linear time. */
import {type Parameter, query} from "../engine.js";
import type {Hit} from "./lines.js";
import type {Sought} from "./sought.js";

export interface Filter {
  readonly area: string;
  readonly year: string;
  readonly role: string;
}

interface Condition {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

const from = `FROM sentences s
  JOIN reports r ON r.report = s.report
  JOIN sections c ON c.report = s.report AND c.ordinal = s.section`;

function filtered({area, year, role}: Filter): Condition {
  const wanted = [
    ["r.area = ?", area],
    ["r.year = ?", year && Number(year)],
    ["c.role = ?", role]
  ].filter(([, value]) => value) as [string, Parameter][];
  return {sql: wanted.map(([sql]) => ` AND ${sql}`).join(""), parameters: wanted.map(([, value]) => value)};
}

function matching({alternatives, pattern}: Sought, filter: Filter): Condition {
  const groups = alternatives.map((words) => `(${words.map(() => "contains(s.text, ?)").join(" OR ")})`);
  const within = filtered(filter);
  return groups.length
    ? {sql: `WHERE ${groups.join(" AND ")}${within.sql}`, parameters: [...alternatives.flat(), ...within.parameters]}
    : {sql: `WHERE regexp_matches(s.text, ?)${within.sql}`, parameters: [pattern, ...within.parameters]};
}

/** Sentences that hold what is sought, in the order of the corpus; at most `limit`. */
export async function hits(looked: Sought, filter: Filter, limit: number): Promise<Hit[]> {
  const {sql, parameters} = matching(looked, filter);
  const rows = await query<Omit<Hit, "found"> & {found: string}>(
    `SELECT s.report, s.ordinal, s.text, s.words, s.sourceStart, r.area, r.year, c.role,
       array_to_string(regexp_extract_all(s.text, ?), chr(1)) AS found
     ${from} ${sql} ORDER BY r.area, r.year, s.report, s.ordinal LIMIT ${limit}`,
    [looked.pattern, ...parameters]
  );
  return rows.map((row) => ({...row, found: row.found.split("\u0001")}));
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

const partColumn = {area: "r.area", year: "r.year", role: "c.role"} as const satisfies Record<Part, string>;

/** How often what is sought stands in each part of the corpus, also where it does not. */
export async function frequency(looked: Sought, filter: Filter, part: Part): Promise<PartFrequency[]> {
  const matched = matching(looked, filter);
  const within = filtered(filter);
  const column = `coalesce(CAST(${partColumn[part]} AS VARCHAR), '')`;
  return query<PartFrequency>(
    `WITH found AS (
       SELECT ${column} AS part, count(*) AS sentences, sum(len(regexp_extract_all(s.text, ?))) AS occurrences
       ${from} ${matched.sql} GROUP BY 1
     ), held AS (
       SELECT ${column} AS part, sum(length(s.text)) AS characters ${from} WHERE true${within.sql} GROUP BY 1
     )
     SELECT part, coalesce(occurrences, 0)::INTEGER AS occurrences, coalesce(sentences, 0)::INTEGER AS sentences,
       characters::INTEGER AS characters, coalesce(occurrences, 0) * 10000.0 / characters AS perTenThousand
     FROM held LEFT JOIN found USING (part) ORDER BY part`,
    [looked.pattern, ...matched.parameters, ...within.parameters]
  );
}
