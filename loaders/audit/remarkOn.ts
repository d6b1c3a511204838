import type {Told} from "../types.ts";
import type {SeriesRemark} from "./rule.ts";

/** A remark on the place of a figure. */
export const remarkOn = (
  {report, figure: {start, end}}: Told,
  words: Omit<SeriesRemark, "report" | "start" | "end">
): SeriesRemark => ({report, start, end, ...words});
