import {classCodes} from "../characterClasses.ts";
import {editsOf, type Rule} from "../rule.ts";

const pageLine =
  "[ \\t\\u3000]*(?:[-—－–][ ]?\\d{1,4}[ ]?[-—－–]|第[ ]?\\d{1,4}[ ]?页(?:[ ]?[，,/]?[ ]?共[ ]?\\d{1,4}[ ]?页)?|\\d{1,4}(?:[ ]?/[ ]?\\d{1,4})?)[ \\t\\u3000]*";
const page = new RegExp(`(?:\\n${pageLine})?\\n?\\f(?:${pageLine}\\n)?`, "g");

/** The end of a page and its number, which would cut a sentence in two. */
export const pages = {
  name: "pages",
  zh: "页码",
  en: "Page numbers",
  explanationZh: "PDF 的页码把句子截断。",
  explanationEn: "Page numbers of a PDF that cut a sentence in two.",
  knownBy: "a form feed, with the number of the page before or after it",
  needs: classCodes.page,
  run: (text) => editsOf(text, page, () => "\n")
} as const satisfies Rule;
