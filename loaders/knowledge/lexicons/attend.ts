import {keyOf, listOrNone, phrase, text} from "../cell.ts";
import type {KnowledgeFile} from "../file.ts";

/** The words of the term groups. */
export const attendLexicons = {
  attention: {
    path: "lexicons/attention.csv",
    row: [
      "一组用语中的一个词：同句须有 `must` 之一；`not` 中含此词者，落在其内的不计，其他的词，同句有之则不计",
      "a word of a term group: one of `must` stands in the same sentence; of `not`, a longer word that holds it takes out what stands in it, any other word all of its sentence"
    ],
    readBy: ["attend"],
    key: ["group", "word"],
    optional: "file",
    columns: {
      group: keyOf("codebook/term-groups.csv"),
      word: phrase,
      must: listOrNone(phrase),
      not: listOrNone(phrase),
      note: text
    }
  }
} satisfies Record<string, KnowledgeFile>;
