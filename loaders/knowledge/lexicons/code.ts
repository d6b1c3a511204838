import {oneOf, phrase, text} from "../cell.ts";
import type {KnowledgeFile} from "../file.ts";

/** The lexicons of the coding. */
export const codeLexicons = {
  fillers: {
    path: "lexicons/fillers.csv",
    row: ["与所计之物无关的词（共计、全市）", "a word that says nothing of what is counted (共计, 全市)"],
    readBy: ["code"],
    key: ["word"],
    columns: {word: phrase, note: text}
  },
  averages: {
    path: "lexicons/averages.csv",
    row: [
      "使数成为平均数的词（案均）；其旁只归入比率类指标",
      "a word that makes a figure an average (案均); only rates are coded beside it"
    ],
    readBy: ["code"],
    key: ["word"],
    columns: {word: phrase, note: text}
  },
  holders: {
    path: "lexicons/holders.csv",
    row: [
      "容纳所计之物的地方或机构（`holder`），或其后的谓语（`predicate`）",
      "a place or body that may hold what is counted (`holder`), or a verb that may follow it (`predicate`)"
    ],
    readBy: ["code"],
    key: ["word", "role"],
    columns: {word: phrase, role: oneOf(["holder", "predicate"]), note: text}
  }
} satisfies Record<string, KnowledgeFile>;
