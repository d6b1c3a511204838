import type {Knowledge, Measured, Mention, Outline, TableCell} from "../types.ts";
import {cellChange, cellReader} from "./cells/cells.ts";
import {changes} from "./change.ts";
import {lexicon} from "./lexicon.ts";
import {numbers} from "./numberScan.ts";
import {findWhole} from "./part.ts";
import {repeatedClauses} from "./repeatedClauses.ts";
import {isReported, sentenceNotes} from "./reported.ts";
import {bounds} from "./shared.ts";
import {subjects} from "./subject.ts";

/** The quantities of a text in reading order, and the numbers that are none. `cells` are those of its tables. */
export function measured(
  text: string,
  {sentences}: Outline,
  knowledge: Knowledge,
  cells: readonly TableCell[] = []
): Measured {
  const words = lexicon(knowledge);
  const {figures, rejected} = numbers(text, sentences, words, cellReader(text, cells, words));
  const bound = bounds(text, figures);
  const change = changes(text, figures);
  const subject = subjects(text, figures, words);
  const isNote = sentenceNotes(text, sentences);
  const repeated = repeatedClauses(
    text,
    figures.map(({clause}) => clause)
  );
  const mentions: Mention[] = [];
  for (const [ordinal, figure] of figures.entries()) {
    const {start, end, value, high, unit, kind} = figure.quantity;
    const sentence = sentences[figure.sentence]!;
    const {inTable} = figure;
    const grown = inTable ? cellChange(text, start, inTable) : change[ordinal];
    const partOf = findWhole(text, sentence, start, figure.quantity.measure, figures, ordinal);
    mentions.push({
      ordinal,
      sentence: figure.sentence,
      clause: figure.clause,
      start,
      end,
      quote: text.slice(start, end),
      value,
      high,
      unit,
      bound: bound[ordinal]!,
      kind: grown ? "change" : kind,
      direction: grown?.direction ?? 0,
      reported: isReported(figure, isNote(figure.sentence)),
      subject: inTable?.subject || subject[ordinal]!,
      partOf,
      repeat: sentence.repeat || repeated[ordinal]!
    });
  }
  return {mentions, rejected};
}
