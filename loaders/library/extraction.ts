import {whenLoaded} from "../lexis/webLazily.ts";
import {corpus, report} from "../pipeline.ts";
import {measurements} from "../tables/measurements.ts";
import type {Row} from "../tables/row.ts";
import type {CatalogueRow, Knowledge, Report, Source} from "../types.ts";
import {knowledge as builtIn} from "./builtIn.ts";

/** One document as read. */
export interface Extraction {
  /** Everything that the stages found: repaired text with the way back, sections, sentences, mentions, codings, citations, findings. */
  readonly report: Report;
  /** Every figure in reading order, as in the table `measurements` of the data dictionary; those that no indicator fits have `indicator: null`. */
  readonly figures: readonly Row<"measurements">[];
}

/** How a source is analysed. */
export interface ExtractOptions {
  /** Area, year and the like where the caller knows them; the text says them otherwise. */
  readonly row?: CatalogueRow | null;
  /** Instead of the knowledge that the library was built with. */
  readonly knowledge?: Knowledge;
}

/** The figures of a document. Pure but for packages loaded at first use: the same source and knowledge give the same result. */
export async function extract(source: Source, options: ExtractOptions = {}): Promise<Extraction> {
  const rules = options.knowledge ?? (await builtIn());
  const read = await whenLoaded(() => report(source, rules, options.row ?? null));
  return {report: read, figures: measurements(corpus([read], rules))};
}
