import {periods, scopes} from "../../../shared/codes.ts";
import {integer, listOrNone, oneOf, optional, phrase, text} from "../cell.ts";
import type {KnowledgeFile} from "../file.ts";
import {shortId} from "../ids.ts";

const year = integer(1949, 2100);
const offset = optional(integer(-20, 20));

/** How far a word of time reaches. */
const timeReaches = ["clause", "sentence", "frame", "duty"] as const;

/** The lexicons of reference periods and scopes. */
export const situateLexicons = {
  periods: {
    path: "lexicons/periods.csv",
    row: [
      "表示时间的词；所示时期（`sum` 指就手头的时期求和）；`from`、`to` 为起止年与报告年度相差的年数；`reach` 管到分句（`clause`）、句（`sentence`）、段首所领的段落（`frame`），`duty` 只管带界限的数；`unless_before`、`unless_after` 其前、其后有此即非时间词，`only_before` 其后须有此",
      "a word of time; its period (`sum` sums up over the period at hand); `from`, `to`: how far its first and last year are from the reporting year; `reach`: its `clause`, its `sentence`, on from the opening of a paragraph (`frame`), or `duty`, figures with a bound alone; `unless_before`, `unless_after`: what makes another word of it, `only_before`: what must follow"
    ],
    readBy: ["situate"],
    key: ["word"],
    columns: {
      word: phrase,
      period: oneOf([...periods, "sum"]),
      from: offset,
      to: offset,
      reach: oneOf(timeReaches),
      unless_before: listOrNone(phrase),
      unless_after: listOrNone(phrase),
      only_before: listOrNone(phrase),
      note: text
    }
  },
  "plan-periods": {
    path: "lexicons/plan-periods.csv",
    row: [
      "规划名称及其起止年；同名者取离报告年度最近的",
      "a plan's name, its first and its last year; of several with one name the nearest to the reporting year counts"
    ],
    readBy: ["situate", "promise"],
    key: ["word", "from"],
    columns: {word: phrase, from: year, to: year},
    ascending: ["from", "to"]
  },
  scopes: {
    path: "lexicons/scopes.csv",
    row: [
      "把数限于本级（`own`）、某单位（`unit`）或一部分（`subset`）的词；`whole_for` 为该单位即代表全域的工作（指标编号的前半）",
      "a word that narrows a figure to a level of government (`own`), to a body (`unit`) or to a `subset`; `whole_for`: lines of work (first halves of indicators' ids) in which the body speaks for the whole area"
    ],
    readBy: ["situate"],
    key: ["word"],
    columns: {word: phrase, scope: oneOf(scopes), whole_for: listOrNone(shortId)}
  }
} satisfies Record<string, KnowledgeFile>;
