import {CLASS} from "../census.ts";
import {editsOf, type Rule} from "../rule.ts";

const LINE =
  "[ \\t\\u3000]*(?:[-—－–][ ]?\\d{1,4}[ ]?[-—－–]|第[ ]?\\d{1,4}[ ]?页(?:[ ]?[，,/]?[ ]?共[ ]?\\d{1,4}[ ]?页)?|\\d{1,4}(?:[ ]?/[ ]?\\d{1,4})?)[ \\t\\u3000]*";
const page = new RegExp(`(?:\\n${LINE})?\\n?\\f(?:${LINE}\\n)?`, "g");

/** The end of a page and its number, which would cut a sentence in two. */
export const pages: Rule = {
  name: "pages",
  needs: CLASS.page,
  edits: (text) => editsOf(text, "pages", page, () => "\n")
};
