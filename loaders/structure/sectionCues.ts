import {isDigit} from "../context/marks.ts";
import {escaped} from "../lexis/alternatives.ts";
import {cuePattern} from "../lexis/cuePattern.ts";
import {perKnowledge} from "../lexis/perKnowledge.ts";
import type {LexiconRow, Role} from "../types.ts";

/** Finds the role that words announce; null where they announce none. */
export type RoleCue = (words: string) => Role | null;

/** The cues by where they are looked for: a heading, the first sentence of a line, the start of any sentence (^ only). */
interface RoleCues {
  readonly heading: RoleCue;
  readonly sentence: RoleCue;
  readonly anywhere: RoleCue;
}

interface Cue {
  readonly role: Role;
  /** The words up to the first sign; where they are missing, the pattern need not be tried. */
  readonly literal: string;
  readonly pattern: RegExp;
  readonly unless: RegExp | null;
}

/**
 * The cues of `data/lexicons/section-roles.csv`; the first that applies decides, those with ^ before the others. In a cue,
 * … stands for any words in between, # for a digit, ^ and $ for the ends; a word of `unless` anywhere in the words cancels
 * the cue.
 */
export const roleCues = perKnowledge(({lexicons}): RoleCues => {
  const rows = lexicons["section-roles"];
  const sentence = rows.filter(({where}) => where === "sentence");
  return {
    heading: roleCue(rows.filter(({where}) => where === "heading")),
    sentence: roleCue(sentence),
    anywhere: roleCue(sentence.filter(({cue}) => cue.startsWith("^")))
  };
});

function roleCue(rows: readonly LexiconRow<"section-roles">[]): RoleCue {
  const anchored = new Map<string, Cue[]>();
  const floating: Cue[] = [];
  for (const {cue, unless, role} of rows) {
    const read = cueOf(cue, unless, role);
    if (!cue.startsWith("^")) floating.push(read);
    else anchored.set(cue[1]!, [...(anchored.get(cue[1]!) ?? []), read]);
  }
  const some = new RegExp([...new Set(floating.map(({literal}) => literal))].map(escaped).join("|"));
  return (words) => {
    const first = isDigit(words.charCodeAt(0)) ? "#" : words[0]!;
    return findRole(anchored.get(first), words) ?? (some.test(words) ? findRole(floating, words) : null);
  };
}

function findRole(cues: readonly Cue[] | undefined, words: string): Role | null {
  if (cues)
    for (const {role, literal, pattern, unless} of cues)
      if (words.includes(literal) && pattern.test(words) && !unless?.test(words)) return role;
  return null;
}

function cueOf(cue: string, unless: readonly string[], role: Role): Cue {
  return {
    role,
    literal: /[^^$#…]+/.exec(cue)?.[0] ?? "",
    pattern: cuePattern(cue),
    unless: unless.length ? new RegExp(unless.map(escaped).join("|")) : null
  };
}
