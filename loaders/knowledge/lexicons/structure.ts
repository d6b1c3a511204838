import {issuerLevels, roles} from "../../../shared/codes.ts";
import {listOrNone, matching, oneOf, phrase, text, without} from "../cell.ts";
import type {KnowledgeFile} from "../file.ts";

/** A cue: words with … between them, ^ and $ for the ends, # for a digit. */
export const cue = matching(
  "词语；… 代表其间任何词，^ 居首，$ 居末，# 代表一位数字",
  "words; … stands for any words between them, ^ first and $ last for the ends, # for a digit",
  new RegExp(`^(?=${without("\\s|").source.slice(1)})\\^?[^^$…]+(?:…[^^$…]+)*\\$?$`, "u")
);

/** The lexicons of the structure. */
export const structureLexicons = {
  "section-roles": {
    path: "lexicons/section-roles.csv",
    row: [
      "表明章节作用的词及其位置：`heading` 标题，`sentence` 句首；`unless` 中任一词出现即不算；先列者先用",
      "words that tell the role of a section, in a `heading` or in the first `sentence` of a line; a word of `unless` cancels them; the first row that applies decides"
    ],
    readBy: ["structure"],
    key: ["where", "cue"],
    columns: {
      role: oneOf(roles),
      where: oneOf(["heading", "sentence"]),
      cue,
      unless: listOrNone(phrase),
      note: text
    }
  },
  "issuing-bodies": {
    path: "lexicons/issuing-bodies.csv",
    row: [
      "发布报告的机关名称的词尾（`^` 为开头）和其后可接的词，说明是哪一级机关；先列者先用",
      "how the name of a body that issues a report ends (`^`: begins) and what may follow, and of what kind the body is; the first row that applies decides"
    ],
    readBy: ["structure"],
    key: ["ending"],
    columns: {level: oneOf(issuerLevels), ending: cue, followed: listOrNone(phrase), note: text}
  }
} satisfies Record<string, KnowledgeFile>;
