import {escaped} from "./alternatives.ts";

/** Words that may stand between the two halves of a cue. */
const gap = "[^。！？]*?";

/** The pattern of a cue: … stands for any words in between, # for a digit, ^ and $ for the ends. */
export function cuePattern(cue: string): RegExp {
  const from = cue.startsWith("^") ? 1 : 0;
  const to = cue.endsWith("$") ? 1 : 0;
  const words = cue.slice(from, cue.length - to).split("…");
  const source = words.map((part) => escaped(part).replace(/#/g, "\\d")).join(gap);
  return new RegExp((from ? "^" : "") + source + (to ? "$" : ""));
}
