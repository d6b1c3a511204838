import {regex, signs} from "../lexis/signs.ts";
import type {Figure, Mention, Outline, Section, Sentence, Span, TableCell} from "../types.ts";
import {findTime} from "./time.ts";

/** Mentions in a text in which the figures of tables are told in clauses of their own. */
interface Told {
  readonly text: string;
  readonly outline: Outline;
  readonly mentions: readonly Mention[];
  /** The facts of these mentions, in the order of the mentions before they were told. */
  inOrder<Value>(values: readonly Value[]): Value[];
  /** The mentions as they were before, with what is known of their time and scope. */
  figures(inOrder: readonly Figure[]): Figure[];
}

/** A stretch of a clause that was copied from the text; with what was added behind it, it ends at `reach`. */
interface Copy extends Span {
  readonly from: number;
  readonly reach: number;
}

/**
 * Tells each figure of a table in a clause of its own behind the text: the time, the heads of its row and of its column, then number and
 * unit (2022年受理行政复议案件88件). The stages that read words around a figure need to know nothing of tables. Without a figure in
 * a table, everything stays as it is.
 */
export function tellTables(
  text: string,
  outline: Outline,
  mentions: readonly Mention[],
  cells: readonly TableCell[]
): Told {
  const cellOf = cellsOf(mentions, cells);
  if (!cellOf.some(Boolean))
    return {text, outline, mentions, inOrder: (values) => [...values], figures: (all) => [...all]};
  const order = [...mentions.keys()].sort((a, b) => Number(Boolean(cellOf[a])) - Number(Boolean(cellOf[b])) || a - b);
  const position = new Map(order.map((was, now) => [was, now]));
  const copies: Copy[] = [];
  const sentences: Sentence[] = [...outline.sentences];
  const sections = new SectionCopies(outline.sections);
  let told = `${text}\n`;
  const moved = order.map((was, ordinal): Mention => {
    const mention = mentions[was]!;
    const cell = cellOf[was];
    const partOf = mention.partOf === null || cell ? null : position.get(mention.partOf)!;
    if (!cell) return {...mention, ordinal, partOf};
    const start = told.length;
    for (const head of heads(text, cell)) {
      const end = told.length + head.end - head.start;
      copies.push({start: told.length, end, from: head.start, reach: end + head.added.length});
      told += text.slice(head.start, head.end) + head.added;
    }
    const figure = {start: told.length, end: told.length + mention.quote.length};
    told += mention.quote;
    if (!mention.quote.endsWith(mention.unit)) told += mention.unit;
    figure.end = told.length;
    const span = {start, end: told.length};
    told += "\n";
    const {section, repeat} = outline.sentences[mention.sentence]!;
    sentences.push({...span, ordinal: sentences.length, section: sections.of(section), repeat});
    return {...mention, ...figure, ordinal, partOf, sentence: sentences.length - 1, clause: span};
  });
  const inOrder = <Value>(values: readonly Value[]) => mentions.map((_, i) => values[position.get(i)!]!);
  const toText = (span: Span | null): Span | null => {
    if (!span || span.start <= text.length) return span;
    const copy = copies[copyAt(copies, span.start)];
    if (!copy || span.end > copy.reach) return null;
    const by = copy.from - copy.start;
    return {start: span.start + by, end: Math.min(span.end, copy.end) + by};
  };
  return {
    text: told,
    outline: {sections: sections.all, sentences},
    mentions: moved,
    inOrder,
    figures: (all) =>
      inOrder(all).map((figure, i) => ({...figure, ...mentions[i]!, periodEvidence: toText(figure.periodEvidence)}))
  };
}

/** The last copy that begins at or before a place, by binary search. */
function copyAt(copies: readonly Copy[], at: number): number {
  let [low, high] = [0, copies.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (copies[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Sections of the told clauses: a copy of the section of each figure and of those that it stands under, behind all others. */
class SectionCopies {
  readonly all: Section[];
  readonly #copies = new Map<number, number>();

  constructor(sections: readonly Section[]) {
    this.all = [...sections];
  }

  /** The ordinal of the copy of a section. Asked for in reading order, so that copies stand in reading order as well. */
  of(section: number): number {
    const copied = this.#copies.get(section);
    if (copied !== undefined) return copied;
    const original = this.all[section]!;
    const parent = original.parent === null ? null : this.of(original.parent);
    const ordinal = this.all.push({...original, ordinal: this.all.length, parent}) - 1;
    this.#copies.set(section, ordinal);
    return ordinal;
  }
}

/** The cell that each mention stands in, if its heads say something. */
function cellsOf(mentions: readonly Mention[], cells: readonly TableCell[]): (TableCell | null)[] {
  let next = 0;
  return mentions.map(({start}) => {
    while (next < cells.length && cells[next]!.end <= start) next++;
    const cell = cells[next];
    return cell && cell.start <= start && cell.columnHeads.length + cell.rowHeads.length > 0 ? cell : null;
  });
}

/** The parts of a clause: the time, then the other words of the heads, without units in brackets. */
function heads(text: string, {columnHeads, rowHeads, captions}: TableCell): (Span & {added: string})[] {
  const all = [...rowHeads.toReversed(), ...columnHeads.toReversed()];
  const times = [...columnHeads, ...rowHeads, ...captions].flatMap((head) => findTime(text, head) ?? []);
  const words = all.flatMap((head) => {
    const time = findTime(text, head);
    const rest = time
      ? [
          {start: head.start, end: time.start},
          {start: time.end + spaced(text, time.end), end: head.end}
        ]
      : [head];
    return rest.map((span) => withoutBrackets(text, span)).filter(({start, end}) => end > start);
  });
  return [...times.slice(0, 1), ...topic(text, captions), ...words].map((span) => ({added: "", ...span}));
}

/** Length of a 年 that a blank parts from its year. */
const spaced = (text: string, at: number) => (text.startsWith(" 年", at) ? 2 : 0);

/** The number of a table, its place and its year, and what calls it a table: 附表2 2023年行政复议情况统计表. */
const title = regex()`^(?:附?[表件]\s?[\d一二三四五六七八九十]*[\s${signs.colon}、.．]*)?(?:\S{2,12}?[省市区县旗州])?(?:(?:19|20)\d\d年?度?)?`;
const called = /(?:工作)?(?:基本|有关|主要)?(?:情况|数据)?(?:统计|汇总|一览|明细)?表?$/;

/** The subject of a table by the line above it. */
function topic(text: string, captions: readonly Span[]): Span[] {
  const about = captions.find(({start, end}) => !/^[（(]?单位/.test(text.slice(start, end)));
  if (!about) return [];
  const span = withoutBrackets(text, about);
  const words = text.slice(span.start, span.end);
  const from = title.exec(words)![0].length;
  const end = span.start + words.slice(from).replace(called, "").length + from;
  return end > span.start + from ? [{start: span.start + from, end}] : [];
}

/** Up to the first bracket. */
function withoutBrackets(text: string, {start, end}: Span): Span {
  const at = text.slice(start, end).search(/[（(]/);
  return {start, end: at < 0 ? end : start + at};
}
