/** All that is known of one figure, from the tables. */
import type {Row} from "../../loaders/index.ts";
import {query} from "./engine.js";

export interface Evidence {
  readonly figure: Row<"measurements">;
  readonly report: Row<"reports">;
  /** The sentence of the figure and those beside it, in reading order. */
  readonly sentences: readonly Row<"sentences">[];
  /** The section and those above it, the highest first. */
  readonly path: readonly Row<"sections">[];
  /** What was repaired within the sentence. */
  readonly repairs: readonly Row<"repairs">[];
  /** The quote of the total that this figure is a part of. */
  readonly whole: string | null;
}

/** The evidence of a figure; null where the tables have no such figure. */
export async function evidence(id: string): Promise<Evidence | null> {
  const [figure] = await query<Row<"measurements">>("SELECT * FROM measurements WHERE id = ?", [id]);
  if (!figure) return null;
  const {report} = figure;
  const sentences = await query<Row<"sentences">>(
    "SELECT * FROM sentences WHERE report = ? AND ordinal BETWEEN ? AND ? ORDER BY ordinal",
    [report, figure.sentence - 1, figure.sentence + 1]
  );
  const own = sentences.find(({ordinal}) => ordinal === figure.sentence);
  const [reports, sections, repairs, whole] = await Promise.all([
    query<Row<"reports">>("SELECT * FROM reports WHERE report = ?", [report]),
    query<Row<"sections">>("SELECT * FROM sections WHERE report = ? AND ordinal <= ?", [report, own?.section ?? -1]),
    query<Row<"repairs">>(
      "SELECT * FROM repairs WHERE report = ? AND sourceStart < ? AND sourceEnd > ? ORDER BY sourceStart",
      [report, own?.sourceEnd ?? -1, own?.sourceStart ?? -1]
    ),
    figure.partOf === null
      ? []
      : query<{quote: string}>("SELECT quote FROM measurements WHERE report = ? AND ordinal = ?", [
          report,
          figure.partOf
        ])
  ]);
  const path: Row<"sections">[] = [];
  for (let at = own?.section ?? null; at !== null; at = path[0]?.parent ?? null) {
    const section = sections.find(({ordinal}) => ordinal === at);
    if (!section) break;
    path.unshift(section);
  }
  return {figure, report: reports[0]!, sentences, path, repairs, whole: whole[0]?.quote ?? null};
}
