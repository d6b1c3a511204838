import {characters, line, listOrNone, matching, oneOf, optional, phrase, text, word} from "../cell.ts";
import type {KnowledgeFile} from "../file.ts";
import {reportId} from "../ids.ts";
import {codePoint} from "../values.ts";

const character = matching("一个字", "one character", /^[^\s\p{Cc}]$/u);

/** The lexicons of the repair. */
export const repairLexicons = {
  furniture: {
    path: "lexicons/furniture.csv",
    row: [
      "页面附属文字的短语及其位置：`whole` 整行即是；`field` 为无正文之行的一项，`label` 其后带值；`tail` 起为其他页面的列表；`site` 为转载站点的自述",
      "a phrase of page furniture and its place: the `whole` line; a `field`, or a `label` with a value, of a line without prose; `tail`: the list of other pages begins; `site`: a mirror site speaks of itself"
    ],
    readBy: ["repair"],
    key: ["phrase", "place"],
    columns: {phrase: line, place: oneOf(["whole", "field", "label", "tail", "site"]), note: text}
  },
  phrases: {
    path: "lexicons/phrases.csv",
    row: [
      "固定短语：用以补出缺字，接合被断行拆开的词",
      "a fixed phrase: tells lost characters, and words that a line break parts"
    ],
    readBy: ["repair"],
    key: ["phrase"],
    columns: {phrase}
  },
  reduplications: {
    path: "lexicons/reduplications.csv",
    row: ["可以叠用的字（天天、层层）", "a character that stands twice in words (天天, 层层)"],
    readBy: ["repair"],
    key: ["char"],
    columns: {char: character}
  },
  "line-edges": {
    path: "lexicons/line-edges.csv",
    row: [
      "断行处的词及其位置：`end` 行末还要接字，`start` 行首承上，`opener` 段首，`heading` 标题末；`unless` 为在其前后另成一词的字",
      "a word at a line break and its place: at the `end` of a line that wants more, at the `start` of one that goes on, `opener` of a paragraph, last word of a `heading`; `unless`: characters before or after it that make another word of it"
    ],
    readBy: ["repair"],
    key: ["place", "word"],
    columns: {place: oneOf(["end", "start", "opener", "heading"]), word, unless: optional(characters), note: text}
  },
  variants: {
    path: "lexicons/variants.csv",
    row: ["异体字、通用字、来历", "a variant glyph, the usual character, where it comes from"],
    readBy: ["repair"],
    key: ["variant"],
    columns: {variant: character, is: character, note: text}
  },
  "regional-words": {
    path: "lexicons/regional-words.csv",
    row: [
      "繁体的港台用词、对应的大陆简体用词、在其前后另成一词的字、文中出现即表明该词另有所指的词",
      "a Traditional word of Taiwan or Hong Kong, the mainland's Simplified one, what makes another word of it before and after, a word whose presence in the text shows that the regional one means itself"
    ],
    readBy: ["repair"],
    key: ["word"],
    columns: {
      word,
      is: word,
      not_after: listOrNone(word),
      not_before: listOrNone(word),
      unless: optional(word),
      note: text
    }
  },
  entities: {
    path: "lexicons/entities.csv",
    row: ["字符实体名（`nbsp`）及其码位", "a named character reference (`nbsp`) and its code point"],
    readBy: ["repair"],
    key: ["name"],
    columns: {
      name: matching("字母，末尾可带一位数字", "letters, with a digit at most at the end", /^[A-Za-z]{2,8}[1-4]?$/),
      code: codePoint
    }
  },
  errata: {
    path: "lexicons/errata.csv",
    row: [
      "规则无法更正之处：报告编号、原文（在报告中只出现一次）、更正、理由",
      "a correction that no rule can make: report id, what stands there (once in the report), what should, the reason"
    ],
    readBy: ["repair"],
    key: ["report", "was"],
    optional: "file",
    columns: {report: reportId, was: line, is: text, reason: line}
  }
} satisfies Record<string, KnowledgeFile>;
