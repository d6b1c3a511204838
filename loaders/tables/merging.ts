import type {TableName} from "./row.ts";

/** How the engine makes a table of what the reports give alone (`given`), and in what order. */
interface Merging {
  readonly select: string;
  readonly order?: readonly string[];
}

/** A figure that stands as an observation is marked; what became of the others, the rows say already. */
const observing = `SELECT * REPLACE (coalesce(observed, if(id IN (FROM marked), 'value', NULL)) AS observed) FROM given`;

/** The tables of which the engine does more than sort the rows. */
export const merging: Partial<Readonly<Record<TableName, Merging>>> = {
  measurements: {select: observing},
  flat: {select: observing},
  vocabulary: {
    select: `SELECT word, min(pinyin) AS pinyin, sum(count)::INTEGER AS count, sum(reports)::INTEGER AS reports
      FROM given GROUP BY word`,
    order: ["word"]
  },
  uncoded: {
    select: `SELECT subject, unit, sum(figures)::INTEGER AS figures, sum(reports)::INTEGER AS reports,
        arg_min(quote, report) AS quote, arg_min(id, report) AS id
      FROM (SELECT *, regexp_extract(id, '^(.*)@', 1) AS report FROM given) GROUP BY subject, unit`,
    order: ["reports DESC", "figures DESC", "subject", "unit"]
  }
};
