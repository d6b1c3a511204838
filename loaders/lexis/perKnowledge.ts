import type {Knowledge} from "../types.ts";

/** The result of `build` for the knowledge, made once for each: sorting a lexicon and compiling its words takes longer than reading a report. */
export function perKnowledge<T>(build: (knowledge: Knowledge) => T): (knowledge: Knowledge) => T {
  const made = new WeakMap<Knowledge, {readonly value: T}>();
  return (knowledge) => {
    let cached = made.get(knowledge);
    if (!cached) {
      cached = {value: build(knowledge)};
      made.set(knowledge, cached);
    }
    return cached.value;
  };
}
