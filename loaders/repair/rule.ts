import type {RepairRule} from "../../shared/recordCodes.ts";
import {eachMatch} from "../lexis/matches.ts";
import type {Described, Edit, Finding, Knowledge, Mark} from "../types.ts";

/** A rule of repair. Its name stands in the log of repairs; the order of the rules is in `rules.ts`. */
export interface Rule extends Described<RepairRule> {
  /** The evidence that a place is damaged and what stood there; in English, for `docs/reading.md`. */
  readonly knownBy: string;
  /** Classes of characters (`characterClasses.ts`) without any of which the rule has nothing to do; `ALWAYS` where none can tell. */
  readonly needs: number;
  /** The words to a person about each of its edits, if the rule may be mistaken: a warning, in Chinese and English. */
  readonly doubt?: Pick<Finding, "rule" | "message" | "messageEn">;
  /** Edits of `text`, sorted, not overlapping, none with an empty span: nothing is made from nothing. */
  run(text: string, knowledge: Knowledge, report: string): Edit[];
}

/** A rule that changes nothing, but says that a stretch of the repaired text is no prose. */
export interface Marker {
  readonly name: string;
  /** As in a rule. */
  readonly needs: number;
  marks(text: string, knowledge: Knowledge): Mark[];
}

/** One edit for each match of `pattern` (flag g) for which `is` returns a text; null keeps what is there. */
export function editsOf(text: string, pattern: RegExp, is: (match: RegExpExecArray) => string | null): Edit[] {
  const edits: Edit[] = [];
  eachMatch(text, pattern, (match) => {
    const now = is(match);
    if (now !== null && now !== match[0]) edits.push({start: match.index, end: match.index + match[0].length, is: now});
  });
  return edits;
}
