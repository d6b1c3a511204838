import type {RejectionReason} from "../../shared/recordCodes.ts";
import {type Conjunctions, conjunctions} from "../context/conjunctions.ts";
import {backwardLexis, type Hit, type Lexis, lexis} from "../lexis/lexis.ts";
import {perKnowledge} from "../lexis/perKnowledge.ts";
import type {Bound, Kind, LexiconRow} from "../types.ts";
import {classes, NUMERAL} from "./characters.ts";

/** A measure word. `use` says what a number with it is: "" a count, or structure, date, code; "figures" goes with
 * Arabic digits only (三方, 十分 are words). */
export interface MeasureWord {
  /** As it is shown: 元 for 块钱 too. */
  readonly word: string;
  readonly kind: Kind;
  /** Measure words that count the same kind of thing have one family (件 起 宗: case). */
  readonly family: string;
  readonly use: "" | "structure" | "figures" | "date" | "code";
  /** Signs that must not follow, because with them the measure word is another word (项目, 部门). */
  readonly notBefore: readonly string[];
  /** Words that may follow all the same (项 before 目标, though not before 目). */
  readonly though: readonly string[];
}

/** A word that makes a number a bound. `only` restricts the numbers it goes with. */
interface BoundWord {
  readonly bound: Bound;
  readonly only: LexiconRow<"bounds">["only"];
  /** Signs that must not stand on its far side: 约 after 节 is 节约. */
  readonly notBeside: readonly string[];
}

/** A word of growth or decline. `noun`: its figure is a change whatever verb stands between (降幅达20%). */
interface ChangeWord {
  readonly direction: -1 | 0 | 1;
  readonly role: "verb" | "noun" | "compared";
  /** "rate": an amount after it is no change (提升122个品牌), a percentage is. */
  readonly of: "" | "rate";
}

interface NumberWord {
  /** The words before its first numeral. */
  readonly before: string;
  readonly reason: RejectionReason;
}

/** The lexicons of the stage, ready for lookups along the text. */
export interface Lexicon {
  readonly measures: Lexis<MeasureWord>;
  readonly boundsBefore: Lexis<BoundWord>;
  readonly boundsCarried: Lexis<BoundWord>;
  readonly boundsAfter: Lexis<BoundWord>;
  readonly changes: Lexis<ChangeWord>;
  readonly conjunctions: Conjunctions;
  readonly numberWords: Lexis<readonly NumberWord[]>;
  readonly countedNouns: Lexis<true>;
  /** Words that follow the number of a slogan (六个坚持). */
  readonly slogans: Lexis<true>;
  /** Nouns that name the parts of a known whole (环节, 领域). */
  readonly structuralNouns: readonly string[];
  /** Verbs; true for those that also stand within nouns (人民调解组织). */
  readonly verbs: Lexis<boolean>;
  /** Words at the start and at the end of a phrase that say nothing of what is counted (全市共, 达到); false for words to keep. */
  readonly opening: Lexis<boolean>;
  readonly closing: Lexis<boolean>;
  /** Nouns that a number with this measure word names rather than counts (三项制度). */
  readonly namedCounts: ReadonlyMap<string, readonly string[]>;
  /** Nouns before the number that do the same (学前一年). */
  readonly namedBefore: ReadonlyMap<string, readonly string[]>;
}

const listed = (rows: readonly {readonly word: string}[]) => rows.map(({word}): [string, true] => [word, true]);
const byUnit = (rows: readonly LexiconRow<"named-counts">[]) =>
  rows.reduce(
    (all, {unit, noun}) => all.set(unit, [...(all.get(unit) ?? []), noun]),
    new Map<string, readonly string[]>()
  );

const anchor = (word: string) => [...word].findIndex((sign) => classes[sign.charCodeAt(0)] === NUMERAL);

/** Words by what follows from their first numeral on, so that they can be looked up where the scan stops. */
function numberWords(words: Iterable<readonly [word: string, reason: RejectionReason]>): Lexis<readonly NumberWord[]> {
  const tails = new Map<string, NumberWord[]>();
  for (const [word, reason] of words) {
    const at = anchor(word);
    if (at < 0) continue;
    const tail = word.slice(at);
    tails.set(tail, [...(tails.get(tail) ?? []), {before: word.slice(0, at), reason}]);
  }
  return lexis(tails);
}

/** The lexicon of some knowledge, built once. */
export const lexicon = perKnowledge((knowledge): Lexicon => {
  const {lexicons, areas} = knowledge;
  const bounds = (position: string) =>
    lexicons.bounds
      .filter((row) => row.place === position)
      .map((row): [string, BoundWord] => [row.word, {bound: row.bound, only: row.only, notBeside: row.not_beside}]);
  const edges = (edge: string) =>
    lexicons["subject-edges"].filter((row) => row.edge === edge).map((row): [string, boolean] => [row.word, !row.keep]);
  return {
    measures: lexis(
      lexicons.measures.map((row): [string, MeasureWord] => [
        row.word,
        {
          word: row.shown ?? row.word,
          kind: row.kind,
          family: row.family,
          use: row.use ?? "",
          notBefore: row.not_before,
          though: row.though
        }
      ])
    ),
    boundsBefore: backwardLexis(bounds("before")),
    boundsCarried: backwardLexis(bounds("carried")),
    boundsAfter: lexis(bounds("after")),
    conjunctions: conjunctions(knowledge),
    changes: backwardLexis(
      lexicons.changes.map((row): [string, ChangeWord] => [
        row.word,
        {direction: row.direction, role: row.role, of: row.of ?? ""}
      ])
    ),
    numberWords: numberWords([
      ...lexicons["number-words"].map((row) => [row.word, row.reason] as const),
      ...areas.map((area) => [area.nameZh, "name"] as const)
    ]),
    countedNouns: lexis(listed(lexicons["counted-nouns"])),
    slogans: lexis(listed(lexicons.slogans)),
    structuralNouns: lexicons["structural-nouns"].map((row) => row.word),
    verbs: lexis(lexicons.verbs.map((row): [string, boolean] => [row.word, row.nominal])),
    opening: lexis(edges("opening")),
    closing: backwardLexis(edges("closing")),
    namedCounts: byUnit(lexicons["named-counts"].filter(({side}) => side === "after")),
    namedBefore: byUnit(lexicons["named-counts"].filter(({side}) => side === "before"))
  };
});

/** The longest number word (idiom, slogan, name of an area) whose first numeral stands at `at`. */
export function findNumberWord({numberWords}: Lexicon, text: string, at: number): Hit<RejectionReason> | null {
  let reason: RejectionReason = "name";
  const hit = numberWords.findAt(text, at, text.length, (words) => {
    const fitting = words.find(({before}) => text.startsWith(before, at - before.length));
    if (fitting) reason = fitting.reason;
    return fitting !== undefined;
  });
  return hit && {start: hit.start, end: hit.end, entry: reason};
}
