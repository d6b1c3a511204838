import {type Lexis, lexis} from "../lexis/lexis.ts";
import {perKnowledge} from "../lexis/perKnowledge.ts";
import {Fitting} from "./fitting.ts";
import {type HolderPattern, holderPattern} from "./holder.ts";
import {unitClasses} from "./units.ts";
import type {Rule, WordUse} from "./uses.ts";

export interface Codebook {
  readonly lexis: Lexis<WordUse>;
  readonly rules: readonly Rule[];
  /** The number of the rule of each group. */
  readonly ruleOf: Int32Array;
  /** 1 for a code unit that is a filler by itself (的, 共); too frequent to be looked up as a word. */
  readonly fillers: Uint8Array;
  readonly fitting: Fitting;
  readonly holder: HolderPattern;
}

type Draft = {
  -readonly [Name in keyof WordUse]: WordUse[Name] extends readonly (infer Entry)[] ? Entry[] : WordUse[Name];
};

/** The codebook of some knowledge, made ready to look words up; made once. */
export const codebook = perKnowledge((knowledge): Codebook => {
  const uses = new Map<string, Draft>();
  const use = (word: string): Draft => {
    const draft = uses.get(word) ?? {
      here: [],
      after: [],
      verb: [],
      topic: [],
      excludesHere: [],
      excludesEarlier: [],
      isTopic: false,
      hidesTopics: false,
      isVerb: false,
      isFiniteVerb: false,
      isFiller: false
    };
    uses.set(word, draft);
    return draft;
  };
  const topics = new Map<string, readonly string[]>();
  for (const {topic, words, hides} of knowledge.topics) {
    topics.set(topic, words);
    for (const word of words) {
      use(word).isTopic = true;
      use(word).hidesTopics ||= hides;
    }
  }
  const fillers = new Uint8Array(65536);
  for (const {word} of knowledge.lexicons.fillers)
    if (word.length === 1) fillers[word.charCodeAt(0)] = 1;
    else use(word).isFiller = true;
  const counts = [...knowledge.indicators.keys()].filter((row) => knowledge.indicators[row]!.kind !== "percent");
  for (const {word} of knowledge.lexicons.averages) use(word).excludesHere.push(...counts);
  const rules: Rule[] = [];
  const ruleOf: number[] = [];
  for (const [row, indicator] of knowledge.indicators.entries()) {
    const {kind, cues} = indicator;
    const accepted = {kind, kinds: cues.kinds, units: cues.units};
    for (const pattern of cues.must) {
      const number = rules.length;
      const {source, groups, isAlone} = pattern;
      rules.push({source, groups, isAlone, number, indicator, row, firstGroup: ruleOf.length, accepted});
      for (const {position, words} of groups) {
        const group = ruleOf.push(number) - 1;
        for (const word of position === "topic" ? words.flatMap((id) => topics.get(id) ?? []) : words) {
          const draft = use(word);
          draft[position].push(group);
          if (position === "verb") draft.isVerb = true;
        }
      }
    }
    for (const {earlier, words} of cues.not) {
      for (const word of words) use(word)[earlier ? "excludesEarlier" : "excludesHere"].push(row);
    }
  }
  for (const {word, nominal} of knowledge.lexicons.verbs) if (!nominal && uses.has(word)) use(word).isFiniteVerb = true;
  const words = lexis<WordUse>(uses);
  const ruleOfGroup = Int32Array.from(ruleOf);
  return {
    lexis: words,
    rules,
    ruleOf: ruleOfGroup,
    fillers,
    fitting: new Fitting(rules, ruleOfGroup, words.entries, unitClasses(knowledge)),
    holder: holderPattern(knowledge)
  };
});
