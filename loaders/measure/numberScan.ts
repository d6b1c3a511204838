import type {RejectionReason} from "../../shared/recordCodes.ts";
import {clauseOf} from "../context/clause.ts";
import type {Rejected, Sentence, Span} from "../types.ts";
import {type CellReading, findCellQuantity} from "./cells/cells.ts";
import {classes, LINE, OPEN_QUOTE, OPEN_TITLE, OTHER} from "./characters.ts";
import {enclosure} from "./enclosure.ts";
import {findNumberWord, type Lexicon} from "./lexicon.ts";
import {findQuantity} from "./quantity.ts";
import type {Candidate} from "./rejections/candidate.ts";
import {findRejection} from "./rejections/rejections.ts";
import {type Bare, LONGEST_ROW, sharers, withUnitOf} from "./sharedUnit.ts";

const ordinalSign = "第".charCodeAt(0);

/** All numbers of a text in one pass: those that are quantities, and those turned down, in reading order. */
export function numbers(
  text: string,
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  cellAt: (at: number) => CellReading | null
) {
  const figures: Candidate[] = [];
  const rejected: Rejected[] = [];
  let bare: Bare[] = [];
  let s = 0;
  let quoted: Span | null = null;
  let before: Candidate["before"] = null;
  const turnDown = (start: number, end: number, reason: RejectionReason) => {
    rejected.push({sentence: s, start, end, quote: text.slice(start, end), reason});
    before = {end, reason};
    return end - 1;
  };
  const turnDownTitle = (title: Span) => {
    for (let i = title.start; i < title.end; i++) {
      if (classes[text.charCodeAt(i)]! <= OTHER) continue;
      const quantity = findQuantity(text, i, title.end, lexicon);
      if (quantity) i = turnDown(i, quantity.end, "title");
    }
    return title.end;
  };
  for (let i = 0; i < text.length; i++) {
    const kind = classes[text.charCodeAt(i)];
    if (kind === OTHER) continue;
    if (kind === LINE) {
      before = null;
      continue;
    }
    while (s + 1 < sentences.length && sentences[s + 1]!.start <= i) s++;
    const sentence = sentences[s];
    if (!sentence) break;
    if (kind === OPEN_TITLE) {
      const title = enclosure(text, i);
      if (title) i = turnDownTitle(title);
      continue;
    }
    if (kind === OPEN_QUOTE) {
      if (!quoted || quoted.end <= i) quoted = enclosure(text, i);
      continue;
    }
    const inTable = cellAt(i);
    const inCell = inTable && findCellQuantity(text, i, inTable, lexicon);
    if (inCell) {
      const clause = clauseOf(text, inCell, sentence);
      const around = {text, lexicon, sentence: s, clause, quoted: null, before: null, inTable};
      figures.push({...around, quantity: inCell});
      before = null;
      bare = [];
      i = inCell.end - 1;
      continue;
    }
    const word = text.charCodeAt(i - 1) === ordinalSign ? null : findNumberWord(lexicon, text, i);
    // 十分 is a word, 十分钟 is not
    const quantity = !word || word.end - i <= 2 ? findQuantity(text, i, text.length, lexicon) : null;
    if (word && word.end >= (quantity?.end ?? 0)) {
      i = turnDown(i, word.end, word.entry);
      continue;
    }
    if (!quantity) continue;
    const within = quoted && i < quoted.end ? quoted : null;
    const candidate: Candidate = {
      text,
      quantity,
      lexicon,
      sentence: s,
      clause: clauseOf(text, quantity, sentence),
      quoted: within,
      before,
      inTable
    };
    const reason = findRejection(candidate);
    if (reason) {
      i = turnDown(i, quantity.end, reason);
      if (reason === "no-measure-word") bare.push({candidate, isRejected: true});
      continue;
    }
    const row = sharers(bare, candidate);
    if (!row) {
      i = turnDown(i, quantity.end, "ordinal");
      continue;
    }
    for (const {isRejected} of row) (isRejected ? rejected : figures).pop();
    bare = quantity.measure ? [] : [...bare.slice(1 - LONGEST_ROW), {candidate, isRejected: false}];
    figures.push(...row.map((one) => withUnitOf(one.candidate, candidate)), candidate);
    before = null;
    i = quantity.end - 1;
  }
  return {figures, rejected};
}
