import {bounds, kinds} from "../../../shared/codes.ts";
import {listOrNone, oneOf, optional, phrase, yesNo} from "../cell.ts";
import type {KnowledgeFile} from "../file.ts";
import {shortId} from "../ids.ts";

/** The lexicons of numbers, measure words and what goes with them. */
export const measureLexicons = {
  measures: {
    path: "lexicons/measures.csv",
    row: [
      "量词；所计之类；同类可比的量词归于同一 `family`；`use`：`structure` 指机构（一区三县），`figures` 只接阿拉伯数字，`date` 日期，`code` 号码；`not_before` 其后不能接的字（项目之项不是量词），`though` 例外（目标前的项）；`shown` 统一写法（块钱作元）",
      "a measure word; kind of its figures; `family` of words that count alike; `use`: `structure` names a body (一区三县), `figures` goes with Arabic digits only, `date`, `code`; `not_before`: what must not follow (项目 is not a 项), `though`: what may all the same (项 before 目标); `shown`: the unit it is given as (元 for 块钱)"
    ],
    readBy: ["measure"],
    key: ["word"],
    columns: {
      word: phrase,
      kind: oneOf(kinds),
      family: shortId,
      use: optional(oneOf(["structure", "figures", "date", "code"])),
      not_before: listOrNone(phrase),
      though: listOrNone(phrase),
      shown: optional(phrase)
    }
  },
  bounds: {
    path: "lexicons/bounds.csv",
    row: [
      "界限词及其位置（`before` 数前，`after` 数后，`carried` 与数之间隔有动词或名词）；表示何种界限；`only` 只配的数；`not_beside` 旁边有此字即另成一词（节约之约）",
      "a bound word and its place (`before` or `after` the figure; `carried`: a verb or noun stands between); its bound; `only`: the figures it goes with; `not_beside`: what makes another word of it (节约)"
    ],
    readBy: ["measure"],
    key: ["word", "place"],
    columns: {
      word: phrase,
      place: oneOf(["before", "after", "carried"]),
      bound: oneOf(bounds),
      only: optional(oneOf(["magnitude", "amount", "extent", "duration", "percent"])),
      not_beside: listOrNone(phrase)
    }
  },
  changes: {
    path: "lexicons/changes.csv",
    row: [
      "增减词；方向（1 增，-1 减，0 不明）；`verb` 动词、`noun` 名词、`compared` 比较；`of` 为 `rate` 者，其后的数量不是增减，百分数才是",
      "a word of growth or decline; 1 up, -1 down, 0 not said; `verb`, `noun` or `compared`; `of` is `rate` where an amount after it is not a change, though a percentage is"
    ],
    readBy: ["measure"],
    key: ["word"],
    columns: {
      word: phrase,
      direction: oneOf([1, -1, 0]),
      role: oneOf(["verb", "noun", "compared"]),
      of: optional(oneOf(["rate"]))
    }
  },
  "number-words": {
    path: "lexicons/number-words.csv",
    row: [
      "含数字的习语、口号或名称，及其属哪一种；`areas.csv` 中的地名自动计入",
      "an idiom, slogan or name with a numeral in it, and which of these it is; names of `areas.csv` are added by themselves"
    ],
    readBy: ["measure"],
    key: ["word"],
    columns: {word: phrase, reason: oneOf(["idiom", "name", "slogan"])}
  },
  slogans: {
    path: "lexicons/slogans.csv",
    row: ["口号中数字之后的词（六个坚持）", "what follows the number of a slogan (六个坚持)"],
    readBy: ["measure"],
    key: ["word"],
    columns: {word: phrase}
  },
  "named-counts": {
    path: "lexicons/named-counts.csv",
    row: [
      "用作名称的数：量词与名词（三项制度），名词在数之 `before` 或 `after`",
      "measure word and noun of a number that names (三项制度); the noun stands `before` or `after` it"
    ],
    readBy: ["measure"],
    key: ["unit", "noun", "side"],
    columns: {unit: phrase, noun: phrase, side: oneOf(["before", "after"])}
  },
  "structural-nouns": {
    path: "lexicons/structural-nouns.csv",
    row: [
      "其数只是复述前列各项的名词（公示、记录、审核三个环节）",
      "a noun whose number restates a list just given (公示、记录、审核三个环节)"
    ],
    readBy: ["measure"],
    key: ["word"],
    columns: {word: phrase}
  },
  "counted-nouns": {
    path: "lexicons/counted-nouns.csv",
    row: ["不用量词也可计数的名词（86政法干部）", "a noun that is counted without a measure word (86政法干部)"],
    readBy: ["measure"],
    key: ["word"],
    columns: {word: phrase}
  },
  verbs: {
    path: "lexicons/verbs.csv",
    row: ["动词；`nominal` 为 yes 者也见于名词之中", "a verb; `nominal`: it also stands within nouns"],
    readBy: ["measure"],
    key: ["word"],
    columns: {word: phrase, nominal: yesNo(false)}
  },
  "subject-edges": {
    path: "lexicons/subject-edges.csv",
    row: [
      "短语首（`opening`）尾（`closing`）与所计之物无关的词；`keep` 为 yes 者是应保留的较长的词",
      "a word at the `opening` or `closing` of a phrase that says nothing of what is counted; `keep`: a longer word to keep"
    ],
    readBy: ["measure"],
    key: ["word", "edge"],
    columns: {word: phrase, edge: oneOf(["opening", "closing"]), keep: yesNo(false)}
  }
} satisfies Record<string, KnowledgeFile>;
