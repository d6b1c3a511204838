import {classCodes} from "../characterClasses.ts";
import {editsOf, type Rule} from "../rule.ts";

const other = /\r+\n?|[\v\u0085\u2028\u2029]/g;

/** Line ends of other systems. A line feed is the one that all later rules know; a form feed (new page) is for `pages`. */
export const newlines = {
  name: "newlines",
  zh: "换行符",
  en: "Line ends",
  explanationZh: "不同系统的换行符统一。",
  explanationEn: "Line ends of different systems are made one.",
  knownBy: "`\\r\\n`, a lone `\\r` and the line ends of other systems",
  needs: classCodes.return,
  run: (text) => editsOf(text, other, ([all]) => (all.endsWith("\n") ? "\n" : "\n".repeat(all.length)))
} as const satisfies Rule;
