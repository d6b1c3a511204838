import {knowledgeFiles} from "../loaders/knowledge/schema.ts";
import type {Knowledge} from "../loaders/types.ts";

/** A knowledge without a word in it, but for what a test says. */
export const emptyKnowledge = (said: Partial<Knowledge>): Knowledge => ({
  areas: [],
  dimensions: [],
  states: [],
  kindsOfSubject: [],
  computed: [],
  official: [],
  frameworks: [],
  crosswalk: [],
  termGroups: [],
  topics: [],
  units: [],
  indicators: [],
  styles: {},
  lexicons: Object.fromEntries(
    Object.keys(knowledgeFiles.lexicons).map((name) => [name, []])
  ) as unknown as Knowledge["lexicons"],
  ...said
});
