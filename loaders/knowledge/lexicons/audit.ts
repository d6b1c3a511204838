import {dutyParts} from "../../../shared/codes.ts";
import {integer, line, listOf, listOrNone, matching, oneOf, phrase, text, word, yesNo} from "../cell.ts";
import type {KnowledgeFile} from "../file.ts";

/** The parts that are looked for in the text; whether the report was on time is told from its date. */
const toldParts = dutyParts.filter((part) => part !== "on_time" && part !== "submitted");

/** The lexicons of the audit. */
export const auditLexicons = {
  rates: {
    path: "lexicons/rates.csv",
    row: [
      "比率名称；分子、分母的词；`whole` 为 yes 者两者皆为件数；`units` 为所计之物的量词",
      "a rate; words of its numerator and of its denominator; `whole`: both are counts; `units`: measure words of what it is a rate of"
    ],
    readBy: ["audit"],
    key: ["rate"],
    columns: {
      rate: phrase,
      numerator: listOrNone(phrase),
      denominator: listOrNone(phrase),
      whole: yesNo(false),
      units: listOrNone(phrase),
      note: text
    }
  },
  balances: {
    path: "lexicons/balances.csv",
    row: [
      "表示接收、解除、在册之数的词，及其所计之物",
      "words of what was received, what was released and what remains, and what it is"
    ],
    readBy: ["audit"],
    key: ["name_zh"],
    columns: {opening: listOf(word), closing: listOf(word), remaining: listOf(word), name_zh: line, name_en: line}
  },
  "fixed-numbers": {
    path: "lexicons/fixed-numbers.csv",
    row: ["一地在一份报告中只有一个数的事物", "a thing of which an area has one number in a report"],
    readBy: ["audit"],
    key: ["noun"],
    columns: {noun: phrase}
  },
  "unit-clashes": {
    path: "lexicons/unit-clashes.csv",
    row: [
      "名词、不能计它的量词、通常的量词、严重程度",
      "a noun, measure words that cannot count it, the usual one, severity"
    ],
    readBy: ["audit"],
    key: ["noun"],
    columns: {noun: word, wrong: listOf(phrase), right: phrase, severity: oneOf(["warning", "note"])}
  },
  "measureless-nouns": {
    path: "lexicons/measureless-nouns.csv",
    row: ["数字不能直接置于其前的名词", "a noun that a number cannot stand right before"],
    readBy: ["audit"],
    key: ["noun"],
    columns: {noun: word}
  },
  hotlines: {
    path: "lexicons/hotlines.csv",
    row: ["形似数量的电话号码", "a telephone number that looks like a figure"],
    readBy: ["audit"],
    key: ["number"],
    columns: {number: matching("3 至 6 位数字", "3 to 6 digits", /^\d{3,6}$/), name_zh: line, name_en: line}
  },
  "duty-parts": {
    path: "lexicons/duty-parts.csv",
    row: [
      "年度报告应有的部分，不足 `shortest` 字即为简略",
      "a prescribed part of the yearly report; with fewer characters than `shortest` it is short"
    ],
    readBy: ["audit"],
    key: ["part"],
    columns: {part: oneOf(toldParts), shortest: integer(1, 100_000), name_zh: line, name_en: line}
  },
  "duty-cues": {
    path: "lexicons/duty-cues.csv",
    row: [
      "说到该部分的词（`causes` 为不足的原因），须同时出现的词（`also`），不得同时出现的词（`unless`）",
      "words that speak of a part (`causes`: why there are shortcomings), of which one of `also` and none of `unless` stands in the same words"
    ],
    readBy: ["audit"],
    key: ["part", "cue"],
    columns: {
      part: oneOf([...toldParts, "causes"]),
      cue: listOf(word),
      also: listOrNone(word),
      unless: listOrNone(word),
      note: text
    }
  }
} satisfies Record<string, KnowledgeFile>;
