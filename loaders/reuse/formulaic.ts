import {eachLongest} from "../lexis/hits.ts";
import {letters} from "../lexis/letters.ts";
import {type Lexis, lexis} from "../lexis/lexis.ts";
import {perKnowledge} from "../lexis/perKnowledge.ts";
import type {Knowledge, ReportCore} from "../types.ts";

/** A passage with this share of its letters in stock phrases, and with no fact in it, is common political wording. */
const STOCK_SHARE = 0.5;

/** Titles are quoted, not copied, and their years are no figures. A passage may begin or end within one. */
const title = /^[^《》]*》|《[^《》]*(?:》|$)/g;
/** Years, and what is numbered rather than counted. */
const ordinal = /(?:19|20)\d\d(?:\s*[-—–－至~～]\s*(?:19|20)\d\d)?年?|第\d+|\d+月(?:\d+日)?/g;
const figure = /\d|百分之|[一二两三四五六七八九十百千]+(?:余|多)?(?:件|起|宗|人次|场次|份|户|亿|万元)/;

const utf16 = new TextDecoder("utf-16le");

interface Wording {
  /** Share of the letters of a passage that stand in stock phrases and titles, 0..1. */
  readonly stockShare: (passage: string) => number;
  /** Whether a passage states a figure or names a place: what is copied with it is a fact. */
  readonly hasFact: (passage: string) => boolean;
}

/** The common wording of a corpus: from the lexicon of stock phrases, the gazetteer and the places the reports are about. */
export function wording(reports: readonly ReportCore[], knowledge: Knowledge): Wording {
  const {stock, places, nameOf} = lists(knowledge);
  let shortNames: Lexis<true> | null = null;
  return {
    stockShare: (passage) => share(passage, stock),
    hasFact(passage) {
      const words = passage.replace(title, "").replace(ordinal, "");
      if (figure.test(words)) return true;
      shortNames ??= lexisOf(placeNames(reports, nameOf));
      let named = false;
      for (const names of [places, shortNames])
        eachLongest(names, words, () => {
          named = true;
        });
      return named;
    }
  };
}

/** Whether a passage is common political wording, not a copied fact; `commonShare` is the share of its fingerprints that are common in the corpus. */
export const isFormulaic = ({stockShare, hasFact}: Wording, passage: string, commonShare: number): boolean =>
  !hasFact(passage) && Math.max(commonShare, stockShare(passage)) >= STOCK_SHARE;

function share(passage: string, stock: Lexis<true>): number {
  const {codes} = letters(passage);
  if (codes.length === 0) return 0;
  let quoted = 0;
  for (const [quotation] of passage.matchAll(title)) quoted += letters(quotation).codes.length;
  let covered = 0;
  eachLongest(stock, utf16.decode(letters(passage.replace(title, "")).codes), (start, end) => {
    covered += end - start;
  });
  return (quoted + covered) / codes.length;
}

const lexisOf = (words: Iterable<string>) => lexis([...words].map((word) => [word, true] as const));

/** The stock phrases, the full names of the gazetteer, and the name of each code. */
const lists = perKnowledge(({lexicons, areas}) => ({
  stock: lexisOf(lexicons["stock-phrases"].map(({phrase}) => phrase)),
  places: lexisOf(areas.map(({nameZh}) => nameZh).filter((name) => name.length > 2)),
  nameOf: new Map(areas.map(({code, nameZh}) => [code, nameZh]))
}));

/** The short names (兰州 of 兰州市) of the places that the reports are about. */
function placeNames(reports: readonly ReportCore[], nameOf: ReadonlyMap<string, string>): Set<string> {
  const names = reports.flatMap(({row, metadata}) => [nameOf.get(row?.area ?? "") ?? "", metadata.area ?? ""]);
  return new Set(names.filter((name) => name.length > 2).map((name) => name.slice(0, -1)));
}
