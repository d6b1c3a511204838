import {generalReasons} from "../../../shared/codes.ts";
import {oneOf, phrase, text} from "../cell.ts";
import type {KnowledgeFile} from "../file.ts";

/** The words by which sentences of the plans are told from promises. */
export const promiseLexicons = {
  "general-plans": {
    path: "lexicons/general-plans.csv",
    row: [
      "计划部分中不是承诺的句子的线索；… 代表任意词语，# 代表一位数字，^ 和 $ 为句首和句尾",
      "words that show that a sentence of the plans promises nothing; … stands for any words, # for a digit, ^ and $ for the ends of the sentence"
    ],
    readBy: ["promise"],
    key: ["cue"],
    optional: "file",
    columns: {reason: oneOf(generalReasons), cue: phrase, note: text}
  }
} satisfies Record<string, KnowledgeFile>;
