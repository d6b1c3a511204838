import {CLASS} from "../census.ts";
import {editsOf, type Rule} from "../rule.ts";

const other = /\r+\n?|[\v\u0085\u2028\u2029]/g;

/** Line ends of other systems. A line feed is the one that all later rules know; a form feed (new page) is for `pages`. */
export const newlines: Rule = {
  name: "newlines",
  needs: CLASS.return,
  edits: (text) => editsOf(text, "newlines", other, ([all]) => (all.endsWith("\n") ? "\n" : "\n".repeat(all.length)))
};
