import {documentKinds, documentLevels} from "../../../shared/codes.ts";
import {oneOf, optional, phrase, text} from "../cell.ts";
import type {KnowledgeFile} from "../file.ts";

/** The lexicons of the documents cited. */
export const citeLexicons = {
  "document-kinds": {
    path: "lexicons/document-kinds.csv",
    row: [
      "文件名的结尾及其类别，最长者为准；`of` 限于该级机关的文件",
      "the ending of a title and its kind, the longest that fits decides; `of` limits a row to documents whose words name an issuer of that level"
    ],
    readBy: ["cite"],
    key: ["ending", "of"],
    columns: {
      ending: phrase,
      kind: oneOf(documentKinds),
      of: optional(oneOf(["national", "province", "city", "county"])),
      note: text
    }
  },
  "document-cues": {
    path: "lexicons/document-cues.csv",
    row: [
      "《》之前（`before`，同一分句内）或之后（`after`，等字之后亦算）表明类别或层级的词",
      "a word that tells kind or level of a document: `before` 《 in its clause, or `after` 》, also behind 等"
    ],
    readBy: ["cite"],
    key: ["place", "cue"],
    columns: {
      place: oneOf(["before", "after"]),
      cue: phrase,
      kind: optional(oneOf(documentKinds)),
      level: optional(oneOf(documentLevels)),
      note: text
    },
    either: ["kind", "level"]
  },
  "national-documents": {
    path: "lexicons/national-documents.csv",
    row: [
      "全国适用的法律和文件名称，不带“中华人民共和国”和版本",
      "a law or rule in force nationwide, without 中华人民共和国, brackets and editions, and its kind"
    ],
    readBy: ["cite"],
    key: ["title"],
    columns: {title: phrase, kind: oneOf(documentKinds), note: text}
  }
} satisfies Record<string, KnowledgeFile>;
