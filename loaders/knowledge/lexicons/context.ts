import {listOrNone, oneOf, phrase} from "../cell.ts";
import type {KnowledgeFile} from "../file.ts";

/** The lexicon of what parts the words of one figure from those of the next. */
export const contextLexicons = {
  conjunctions: {
    path: "lexicons/conjunctions.csv",
    row: [
      "两个数字的词语之间的连词或介词：`joins` 连接并列各项，`parts` 只隔开两个短语；在 `not_after` 之后或 `not_before` 之前是别的词的一部分（参与、和解）",
      "a conjunction or preposition between the words of two figures: it `joins` members of a list, or only `parts` two phrases; behind `not_after` and in front of `not_before` it is a part of another word (参与, 和解)"
    ],
    readBy: ["context"],
    key: ["word"],
    columns: {
      word: phrase,
      role: oneOf(["joins", "parts"]),
      not_after: listOrNone(phrase),
      not_before: listOrNone(phrase)
    }
  }
} satisfies Record<string, KnowledgeFile>;
