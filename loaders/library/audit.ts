import {whenLoaded} from "../lexis/webLazily.ts";
import {corpus} from "../pipeline.ts";
import {duty} from "../tables/duty.ts";
import {findings} from "../tables/findings.ts";
import {observations} from "../tables/observations.ts";
import {reuse} from "../tables/reuse.ts";
import type {Row} from "../tables/row.ts";
import {silences} from "../tables/silences.ts";
import type {Knowledge} from "../types.ts";
import {knowledge as builtIn} from "./builtIn.ts";
import type {Extraction} from "./extraction.ts";

/** The questions of a careful reader about some documents; each part as the table of its name in the data dictionary. */
export interface Audit {
  /** Places to look at, with rule, severity, both languages and place; those that follow from several years stand with the report they are about. */
  readonly findings: readonly Row<"findings">[];
  /** Parts that the national inspection rules prescribe, and whether each report has it. */
  readonly duty: readonly Row<"duty">[];
  /** Passages of 20 letters or more that stand in two places. */
  readonly reuse: readonly Row<"reuse">[];
  /** One entry an area, indicator and year: the figure that stands for it, or those that contradict one another. */
  readonly observations: readonly Row<"observations">[];
  /** Indicators that an area told of before and not in a year. */
  readonly silences: readonly Row<"silences">[];
}

/** Documents held against themselves and one another. Their ids must differ; throws a `TypeError` where two are the same. */
export async function audit(
  documents: readonly Extraction[],
  options: {readonly knowledge?: Knowledge} = {}
): Promise<Audit> {
  const reports = documents.map(({report}) => report);
  const ids = reports.map(({source}) => source.report);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined)
    throw new TypeError(`Two documents have the id "${twice}": give each its own with read(…, {id}).`);
  const rules = options.knowledge ?? (await builtIn());
  const held = await whenLoaded(() => corpus(reports, rules));
  return {
    findings: findings(held),
    duty: duty(held),
    reuse: reuse(held),
    observations: observations(held),
    silences: silences(held)
  };
}
