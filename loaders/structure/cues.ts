import type {Knowledge, Role} from "../types.ts";

/** Finds the role that words announce; null where they announce none. */
export type RoleCue = (words: string) => Role | null;

/** Words that may stand between the two halves of a cue. */
const gap = "[^。！？]*?";

/** Where a cue is looked for: a heading, the first sentence of a line, or (cues with ^ only) the start of any sentence. */
export type Place = "heading" | "sentence" | "anywhere";

/**
 * The cues of `data/lexicons/section_roles.csv` for one place. In a cue, … stands for any words in
 * between, # for a digit, ^ and $ for the ends; a word of `unless` anywhere in the words cancels the cue.
 */
export function roleCue(knowledge: Knowledge, place: Place): RoleCue {
  const cues = (knowledge.lexicons.section_roles ?? [])
    .filter(({where, cue}) => (place === "anywhere" ? where === "sentence" && cue?.startsWith("^") : where === place))
    .map((row) => ({
      role: row.role as Role,
      first: literal(row.cue ?? ""),
      pattern: new RegExp(pattern(row.cue ?? "")),
      unless: row.unless ? new RegExp(row.unless.split("|").map(escaped).join("|")) : null
    }));
  return (words) =>
    cues.find(
      ({first, pattern, unless}) => words.includes(first) && pattern.test(words) && !(unless?.test(words) ?? false)
    )?.role ?? null;
}

const escaped = (words: string) => words.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** The words of a cue up to its first sign: where they are missing, the pattern need not be tried. */
const literal = (cue: string) => /[^^$#…]+/.exec(cue)?.[0] ?? "";

function pattern(cue: string): string {
  const from = cue.startsWith("^") ? "^" : "";
  const to = cue.endsWith("$") ? "$" : "";
  const words = cue.slice(from.length, cue.length - to.length).split("…");
  return from + words.map((part) => escaped(part).replace(/#/g, "\\d")).join(gap) + to;
}
