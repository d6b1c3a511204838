import {keyOf, line, listOrNone, phrase, word} from "../cell.ts";
import type {KnowledgeFile} from "../file.ts";

/** The lexicons of what reports have in common. */
export const reuseLexicons = {
  terms: {
    path: "lexicons/terms.csv",
    row: [
      "政策术语、计在其下的异称（最长者先）、英文名、维度",
      "a policy term, its variants (counted under it, the longest first), English name, dimension"
    ],
    readBy: ["reuse", "tables"],
    key: ["term"],
    columns: {
      term: phrase,
      variants: listOrNone(phrase),
      name_en: line,
      dimension: keyOf("codebook/dimensions.csv")
    }
  },
  "stock-phrases": {
    path: "lexicons/stock-phrases.csv",
    row: ["通用的政治套语，不含标点", "political wording that is common property, without punctuation"],
    readBy: ["reuse", "audit"],
    key: ["phrase"],
    columns: {phrase: word}
  }
} satisfies Record<string, KnowledgeFile>;
