/** Patterns that the page may run itself: what must stand in each match, and a bound of the steps that a match may take. */

interface PlainPattern {
  /** Texts that stand in every match. */
  readonly literals: readonly string[];
  /** The same pattern for the page. */
  readonly source: string;
}

/** Ways in which the repetitions of a pattern may share the letters of a sentence, at most: more are the engine's, whose time is linear. */
const MOST_WAYS = 10_000;
/** A repetition without an end counts as a long sentence. */
const ENDLESS = 400;

/** A piece of a pattern: a literal, any character but a line break, a digit, a class, a choice of literals, a place. */
const piece =
  /\\(?<escaped>[\\^$.*+?()[\]{}|/-])|(?<digit>\\d)|(?<any>\.)|(?<set>\[\^?[^\][\\]+\])|(?<choice>\((?:\?:)?[^()[\]{}\\.*+?^$]+\))|(?<place>[\^$])|(?<literal>[^\\^$.*+?()[\]{}|])/uy;
const repetition = /(?:(?<sign>[?*+])|\{(?<least>\d{1,3})(?<comma>,(?<most>\d{1,3})?)?\})\??/uy;

/** Null where the engine must run the pattern: nothing is certain to stand in a match, or it is of a kind that is not known here. */
export function findPlainPattern(pattern: string): PlainPattern | null {
  const literals: string[] = [];
  let source = "";
  let run = "";
  let ways = 1;
  const endRun = () => {
    if (run) literals.push(run);
    run = "";
  };
  for (let at = 0; at < pattern.length; ) {
    piece.lastIndex = at;
    const groups = piece.exec(pattern)?.groups;
    if (!groups) return null;
    const own = pattern.slice(at, piece.lastIndex);
    repetition.lastIndex = piece.lastIndex;
    const repeated = repetition.exec(pattern);
    at = repeated ? repetition.lastIndex : piece.lastIndex;
    const {least, most} = repeated ? bounds(repeated.groups!) : {least: 1, most: 1};
    if (groups.place && repeated) return null;
    const letter = groups.literal ?? groups.escaped;
    if (letter && least >= 1) run += letter;
    if (!letter || most !== 1 || least !== 1) endRun();
    ways *= 1 + Math.min(most, ENDLESS) - least;
    // A dot of the engine passes over all but the line feed.
    source += (groups.any ? "[^\\n]" : own) + (repeated?.[0] ?? "");
  }
  endRun();
  return literals.length && ways <= MOST_WAYS && isPattern(source) ? {literals, source} : null;
}

/** A class such as [z-a] is none; the engine says so to the reader. */
function isPattern(source: string): boolean {
  try {
    return Boolean(new RegExp(source, "gu"));
  } catch {
    return false;
  }
}

function bounds({sign, least, comma, most}: Record<string, string | undefined>): {least: number; most: number} {
  if (sign) return {least: sign === "+" ? 1 : 0, most: sign === "?" ? 1 : ENDLESS};
  return {least: Number(least), most: most ? Number(most) : comma ? ENDLESS : Number(least)};
}
