/** The cells of `indicators.csv` by which a figure is coded. */
import {type Cell, Refusal, text, without} from "./cell.ts";

/**
 * The places of a group of cue words:
 * "here" beside the figure, between the figure before and the one after; "after" in the rest of its clause;
 * "verb" beside it or, where the figure has no verb of its own, in the nearest clause before that has one;
 * "topic" beside it or in what the passage speaks of: the nearest clause, sentence or heading that names any topic.
 */
export type Position = "here" | "after" | "verb" | "topic";

interface Group {
  readonly position: Position;
  /** Words; for "topic" the ids of topics. One of them must be found. */
  readonly words: readonly string[];
}

/** One way in which reports speak of an indicator: all groups must be found. */
export interface Pattern {
  /** As written in the codebook. */
  readonly source: string;
  readonly groups: readonly Group[];
  /** The figure's own words must name nothing else. */
  readonly isAlone: boolean;
}

/** Words that exclude an indicator: beside the figure, or anywhere `earlier` in the sentence. */
export interface Exclusion {
  readonly source: string;
  readonly earlier: boolean;
  readonly words: readonly string[];
}

const positionOf: Readonly<Record<string, Position>> = {"@": "topic", "~": "verb", ">": "after", "=": "here"};
/** A word has no blanks, and none of the signs that part words, groups and patterns, nor their full-width doubles. */
const cueWord = without("\\s|;/@~>=｜；／＠～＞＝");
/** A cue may end within quotation marks (“全市), but not within brackets. */
const brackets = ["()", "（）"];

/** Parts of a cell, between ` / `. */
const parts = (cell: string): string[] => (cell ? cell.split(/\s+\/\s+/).map((part) => part.trim()) : []);

/** Words between `|`, else why they cannot be read; `part` is what they stand in. */
function words(written: string, part: string): readonly string[] | Refusal {
  const alternatives = written.split("|").map((word) => word.trim());
  const odd = alternatives.find((word) => !cueWord.test(word));
  if (odd === "")
    return new Refusal(
      `的“${part}”中缺词：每个 ; 与 | 的两边、每个 @ ~ > = 之后都应有词。`,
      `has no word at some place of "${part}": words must stand on both sides of ; and | and after @ ~ > =.`
    );
  if (odd !== undefined)
    return new Refusal(
      `的“${part}”中，“${odd}”含空格或 | ; / @ ~ > =（及其全角）。式样之间用“ / ”，组之间用“;”，词之间用“|”。`,
      `has a blank or one of | ; / @ ~ > = (or its full-width double) in "${odd}" of "${part}". Put " / " between patterns, ";" between groups, "|" between words.`
    );
  const open = alternatives.find((word) => brackets.some(([a, b]) => word.split(a!).length !== word.split(b!).length));
  if (open !== undefined)
    return new Refusal(`的“${open}”括号不成对。`, `has a bracket without its other half in "${open}".`);
  return alternatives;
}

/** All values, or the first refusal. */
function allRead<T>(read: readonly (T | Refusal)[]): readonly T[] | Refusal {
  const refused = read.find((value) => value instanceof Refusal);
  return refused instanceof Refusal ? refused : (read as readonly T[]);
}

function pattern(source: string): Pattern | Refusal {
  const groups = allRead(
    source.split(";").map((text): Group | Refusal => {
      const group = text.trim();
      const position = positionOf[group.charAt(0)];
      const read = words(position ? group.slice(1) : group, source);
      return read instanceof Refusal ? read : {position: position ?? "here", words: read};
    })
  );
  if (groups instanceof Refusal) return groups;
  const isAlone = source.split(";").some((group) => group.trim().startsWith("="));
  if (groups.some(({position}) => position === "here")) return {source, groups, isAlone};
  return new Refusal(
    `的“${source}”没有不带 @ ~ > 的一组：它会归入任何数字。`,
    `has no group without @ ~ > in "${source}": it would code any figure of a passage.`
  );
}

/**
 * A `must` cell: patterns between ` / `, groups between `;`, words between `|`; a group that begins with `@` names
 * topics, with `~` verbs that may stand earlier, with `>` words that may follow later in the clause, with `=` words beside which
 * the figure has no others.
 */
export const patterns: Cell<readonly Pattern[]> = {
  zh: "式样（“ / ”分隔），其中各组（; 分隔）的词（| 分隔），组首可有 @ ~ > =，或空",
  en: 'patterns between " / ", their groups between ";", words between "|"; a group may begin with @ ~ > =; or empty',
  read: (cell) => allRead(parts(cell).map(pattern)),
  reference: {
    file: "codebook/topics.csv",
    keys: (all) => all.flatMap(({groups}) => groups.flatMap(({position, words}) => (position === "topic" ? words : [])))
  }
};

/** A `not` cell: words between `|`; behind ` / ~` those that exclude from anywhere earlier. */
export const exclusions: Cell<readonly Exclusion[]> = {
  zh: "词（| 分隔），“ / ~”之后为句中在前的词，或空",
  en: 'words between "|", behind " / ~" those that exclude from earlier in the sentence; or empty',
  read: (cell) =>
    allRead(
      parts(cell).map((source): Exclusion | Refusal => {
        const earlier = source.startsWith("~");
        const read = words(earlier ? source.slice(1) : source, source);
        return read instanceof Refusal ? read : {source, earlier, words: read};
      })
    )
};

/** Sentences, each with a figure in 【】. */
export const sentences: Cell<readonly string[]> = {
  zh: "例句（“ / ”分隔），数字以【】标出，或空",
  en: 'sentences between " / ", each with one figure in 【】; or empty',
  read(cell) {
    const line = text.read(cell);
    return line instanceof Refusal ? line : parts(line);
  }
};
