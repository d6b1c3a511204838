import type {Indicator, Knowledge} from "../types.ts";
import {type HolderPattern, holderPattern} from "./holder.ts";
import {alternatives, type Pattern, type Place, parts, patterns} from "./patterns.ts";
import {Trie} from "./trie.ts";
import {type Accepted, Fitting, unitClasses} from "./units.ts";

/** A pattern with what it codes. Its groups are numbered from `firstGroup` on, over all patterns. */
export interface Rule extends Pattern {
  readonly number: number;
  readonly indicator: Indicator;
  /** Ordinal of the indicator in the codebook. */
  readonly row: number;
  readonly firstGroup: number;
  readonly accepted: Accepted;
}

/** A word is a cue of this group of this rule. */
export interface Posting {
  readonly rule: Rule;
  readonly group: number;
  readonly place: Place;
}

/** What a word of the codebook or of its lexicons does where it is found. */
export interface WordUse {
  /** The groups that it fills beside the figure only, and those that it may fill elsewhere too. */
  readonly here: readonly Posting[];
  readonly elsewhere: readonly Posting[];
  /** Rows of indicators that it excludes beside the figure, and anywhere earlier in the sentence. */
  readonly excludesHere: readonly number[];
  readonly excludesEarlier: readonly number[];
  readonly isTopic: boolean;
  /** A topic that hides those named farther away; general ones (政务服务) do not. */
  readonly hidesTopics: boolean;
  readonly isVerb: boolean;
  /** It says nothing of what is counted: 共计, 全市, 达. */
  readonly isFiller: boolean;
}

export interface Codebook {
  readonly trie: Trie;
  /** By the number of the word. */
  readonly uses: readonly WordUse[];
  readonly rules: readonly Rule[];
  /** How many groups all rules have, and how many rows the codebook has. */
  readonly groupCount: number;
  readonly indicatorCount: number;
  /** 1 for a code unit that is a filler by itself (的, 共); too frequent to be looked up as a word. */
  readonly fillers: Uint8Array;
  readonly fitting: Fitting;
  readonly holder: HolderPattern;
}

type Draft = {
  -readonly [Name in keyof WordUse]: WordUse[Name] extends readonly (infer Entry)[] ? Entry[] : WordUse[Name];
};

const made = new WeakMap<Knowledge, Codebook>();

/** The codebook of this knowledge, made ready to look words up; made once. */
export function codebook(knowledge: Knowledge): Codebook {
  const known = made.get(knowledge);
  if (known) return known;
  const fresh = compiled(knowledge);
  made.set(knowledge, fresh);
  return fresh;
}

function compiled(knowledge: Knowledge): Codebook {
  const trie = new Trie();
  const uses: Draft[] = [];
  const use = (word: string): Draft => {
    const number = trie.number(word);
    uses[number] ??= {
      here: [],
      elsewhere: [],
      excludesHere: [],
      excludesEarlier: [],
      isTopic: false,
      hidesTopics: false,
      isVerb: false,
      isFiller: false
    };
    return uses[number];
  };
  const topics = new Map<string, string[]>();
  for (const row of knowledge.lexicons["codebook/topics"] ?? []) {
    const words = alternatives(row.words);
    topics.set(row.topic!, words);
    for (const word of words) {
      use(word).isTopic = true;
      use(word).hidesTopics ||= row.hides !== "no";
    }
  }
  const fillers = new Uint8Array(65536);
  for (const {word} of knowledge.lexicons.fillers ?? [])
    if (word!.length === 1) fillers[word!.charCodeAt(0)] = 1;
    else use(word!).isFiller = true;
  const rules: Rule[] = [];
  let groups = 0;
  for (const [row, indicator] of knowledge.indicators.entries()) {
    const {kind, cues} = indicator;
    const accepted = {kind, kinds: alternatives(cues.kinds), units: alternatives(cues.units)};
    for (const pattern of patterns(cues.must)) {
      const rule: Rule = {...pattern, number: rules.length, indicator, row, firstGroup: groups, accepted};
      rules.push(rule);
      groups += pattern.groups.length;
      for (const [i, {place, words}] of pattern.groups.entries())
        for (const word of place === "topic" ? words.flatMap((id) => topicWords(topics, id, indicator)) : words) {
          const draft = use(word);
          draft[place === "here" ? "here" : "elsewhere"].push({rule, group: rule.firstGroup + i, place});
          if (place === "verb") draft.isVerb = true;
        }
    }
    for (const part of parts(cues.not)) {
      const earlier = part.startsWith("~");
      for (const word of alternatives(earlier ? part.slice(1) : part))
        use(word)[earlier ? "excludesEarlier" : "excludesHere"].push(row);
    }
  }
  return {
    trie,
    uses,
    rules,
    groupCount: groups,
    indicatorCount: knowledge.indicators.length,
    fillers,
    fitting: new Fitting(
      rules.map(({accepted}) => accepted),
      unitClasses(knowledge)
    ),
    holder: holderPattern(knowledge)
  };
}

function topicWords(
  topics: ReadonlyMap<string, readonly string[]>,
  id: string,
  {id: row}: Indicator
): readonly string[] {
  const words = topics.get(id);
  if (!words) throw new Error(`Indicator ${row} names the topic “${id}”, which the list of topics does not have`);
  return words;
}
