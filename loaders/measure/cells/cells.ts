import type {Span, TableCell} from "../../types.ts";
import type {Lexicon} from "../lexicon.ts";
import {findQuantity, type Quantity} from "../quantity.ts";
import {findCaptionUnit, findHeadUnit} from "./headUnit.ts";

/** The words that the heads of a table give to the figures in a cell. */
export interface CellReading {
  readonly cell: TableCell;
  /** The unit for a number that has none; null where no head names one. */
  readonly unit: string | null;
  /** Growth or decline, before the sign of the number; null for a level. */
  readonly change: -1 | 0 | 1 | null;
  /** The thing counted, by the heads of row and column. */
  readonly subject: string;
}

const falls = /(?:下降|减少|降幅|降低)/;
const rises = /(?:增长|增加|增幅|涨幅|上升|提高)/;
const compared = /(?:同比|环比|增减|升降|±|[较比]上年)/;
/** A head of the base that others are compared with is no change: 上年同期. */
const base = /同期[数值]?$/;

/** Reads the heads of the cells of a text, whose offsets are asked for in reading order. */
export function cellReader(text: string, cells: readonly TableCell[], lexicon: Lexicon) {
  const words = ({start, end}: Span) => text.slice(start, end);
  let next = 0;
  let last: CellReading | null = null;
  return (at: number): CellReading | null => {
    while (next < cells.length && cells[next]!.end <= at) next++;
    const cell = cells[next];
    if (!cell || cell.start > at) return null;
    if (last?.cell !== cell) last = reading(cell, words, lexicon);
    return last;
  };
}

function reading(cell: TableCell, wordsOf: (span: Span) => string, lexicon: Lexicon): CellReading {
  const [columns, rows, captions] = [cell.columnHeads, cell.rowHeads, cell.captions].map((spans) => spans.map(wordsOf));
  const first = (heads: readonly string[], read: (words: string) => string | null) => {
    for (const head of heads) {
      const headUnit = read(head);
      if (headUnit) return headUnit;
    }
    return null;
  };
  const column = first(columns!, (words) => findHeadUnit(words, lexicon));
  const own = cell.unit && [wordsOf(cell.unit)];
  const row = first(own ?? rows!, (words) => findHeadUnit(words, lexicon));
  // 罚没款（万元） in a row counts more than 2023年（件） above it; 增长（%） above it more than both
  const unit =
    (column && /^[%％‰]/.test(column) ? column : (row ?? column)) ??
    first(captions!, (words) => findCaptionUnit(words, lexicon));
  const heads = [...columns!, ...rows!];
  return {
    cell,
    unit,
    change: changeOf(heads),
    subject: [...rows!.toReversed(), ...columns!.toReversed()].map(bare).filter(Boolean).join(" ")
  };
}

/** A head without its unit and its year. */
const bare = (head: string) =>
  head
    .replace(/[（(][^（）()]*[)）]/g, "")
    .replace(/(?:19|20)\d\d ?年?度?/g, "")
    .trim();

function changeOf(heads: readonly string[]): CellReading["change"] {
  for (const head of heads.map(bare)) {
    if (base.test(head)) return null;
    if (falls.test(head) && !rises.test(head)) return -1;
    if (rises.test(head) || compared.test(head)) return 1;
  }
  return null;
}

const sign = /^(?:[+＋\-−－—↑↓▲▼]|增长|下降|增加|减少|上升)?\s*$/;
const minus = /[-−－—↓▼]|下降|减少/;

/** A number alone, or with a bound behind it. */
const alone = /^(\d[\d,，]*(?:\.\d+)?) ?([余多]|以上|以内|左右)?$/;

/** The figure at `at`, if the cell holds a number alone: its unit is that of the heads. Null elsewhere. */
export function findCellQuantity(
  text: string,
  at: number,
  {cell, unit}: CellReading,
  lexicon: Lexicon
): Quantity | null {
  if (!unit || !sign.test(text.slice(cell.start, at))) return null;
  const [number, digits, bound = ""] = alone.exec(text.slice(at, cell.end)) ?? [];
  if (!number) return null;
  const composed = /[余多]/.test(bound) ? digits + bound + unit : digits + unit + bound;
  const quantity = findQuantity(composed, 0, composed.length, lexicon);
  if (!quantity?.measure || quantity.end !== composed.length) return null;
  const span = {start: at, end: cell.end};
  return {...quantity, ...span, numeral: {...quantity.numeral, ...span}, numberEnd: cell.end};
}

/** Growth or decline of a figure in a cell, with its own sign (-11.5 under 增长); null for a level. */
export function cellChange(text: string, start: number, {cell, change}: CellReading): {direction: -1 | 0 | 1} | null {
  if (change === null) return null;
  const own = minus.test(text.slice(cell.start, start)) ? -1 : 1;
  return {direction: (change * own) as -1 | 0 | 1};
}
