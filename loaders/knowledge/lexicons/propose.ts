import {refusalReasons} from "../../../shared/codes.ts";
import {integer, listOrNone, oneOf, phrase, text} from "../cell.ts";
import type {KnowledgeFile} from "../file.ts";
import {cue} from "./structure.ts";

/** The lexicons of the intake. */
export const proposeLexicons = {
  "refused-texts": {
    path: "lexicons/refused-texts.csv",
    row: [
      "表明文件不是报告的词及其位置：`title` 题名或文件名，`heading` 标题，`line` 行；出现 `least` 次才算；`unless` 中任一词出现即不算",
      "words that tell that a file is no report, in its `title` or the name of the file, in a `heading` or in a `line`, where they stand `least` times; a word of `unless` cancels them"
    ],
    readBy: ["propose"],
    key: ["where", "cue"],
    optional: "file",
    columns: {
      reason: oneOf(refusalReasons),
      where: oneOf(["title", "heading", "line"]),
      cue,
      unless: listOrNone(phrase),
      least: integer(1, 99),
      note: text
    }
  }
} satisfies Record<string, KnowledgeFile>;
