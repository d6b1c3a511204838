import type {Mention} from "../types.ts";
import {classesOf, fits, type UnitClasses} from "./units.ts";
import type {Effects, Rule, WordUse} from "./uses.ts";

/** The effects of the words of the codebook on figures of one kind and unit. */
export type Fit = (word: number) => Effects;

/**
 * The effects of words, narrowed to the rules that a figure's kind and unit fit: 案件 is a cue of many rules, and for a
 * percentage of few. Reports use few units, so each pair of kind and unit is worked out once, and a word for it when it is met.
 */
export class Fitting {
  readonly #rules: readonly Rule[];
  readonly #ruleOf: Int32Array;
  readonly #uses: readonly WordUse[];
  readonly #classes: UnitClasses;
  readonly #cached = new Map<string, Fit>();

  constructor(rules: readonly Rule[], ruleOf: Int32Array, uses: readonly WordUse[], classes: UnitClasses) {
    this.#rules = rules;
    this.#ruleOf = ruleOf;
    this.#uses = uses;
    this.#classes = classes;
  }

  fit({kind, unit}: Mention): Fit {
    const key = `${kind} ${unit}`;
    const cached = this.#cached.get(key);
    if (cached) return cached;
    const classes = classesOf(unit, this.#classes);
    const fitting = this.#rules.map(({accepted}) => fits(kind, unit, classes, accepted));
    const fresh = this.#fit(fitting);
    this.#cached.set(key, fresh);
    return fresh;
  }

  /** `fitting` says of each rule, by its number, whether the figure fits it. */
  #fit(fitting: readonly boolean[]): Fit {
    const rows = new Set(this.#rules.filter(({number}) => fitting[number]).map(({row}) => row));
    const groups = (all: readonly number[]) => all.filter((group) => fitting[this.#ruleOf[group]!]);
    const excluded = (all: readonly number[]) => all.filter((row) => rows.has(row));
    const made = this.#uses.map((): Effects | null => null);
    const effects = ({here, after, verb, topic, excludesHere, excludesEarlier}: Effects): Effects => ({
      here: groups(here),
      after: groups(after),
      verb: groups(verb),
      topic: groups(topic),
      excludesHere: excluded(excludesHere),
      excludesEarlier: excluded(excludesEarlier)
    });
    return (word) => {
      made[word] ??= effects(this.#uses[word]!);
      return made[word];
    };
  }
}
