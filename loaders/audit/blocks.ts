import type {Copy} from "./copies.ts";

/** Letters between two passages of one block that stands twice: lines of the page, paragraphs that differ. */
const GAP = 300;

/**
 * The copies with those put together that follow one another in both places, where one of them has at least `shortest` letters: a text
 * that a file has twice is one copy, though lines of the page stand in between. In reading order.
 */
export function blocks(copies: readonly Copy[], shortest: number): Copy[] {
  const blocksSoFar: Copy[] = [];
  for (const copy of copies) {
    const last = blocksSoFar.at(-1);
    const follows = last && (last.letters >= shortest || copy.letters >= shortest) && isNext(last, copy);
    if (follows) blocksSoFar[blocksSoFar.length - 1] = joined(last, copy);
    else blocksSoFar.push(copy);
  }
  return blocksSoFar;
}

const isNext = (last: Copy, copy: Copy) =>
  copy.start - last.end <= GAP &&
  copy.earlier.start >= last.earlier.end &&
  copy.earlier.start - last.earlier.end <= GAP &&
  copy.earlier.end <= last.start;

const joined = (last: Copy, copy: Copy): Copy => ({
  start: last.start,
  end: copy.end,
  earlier: {start: last.earlier.start, end: copy.earlier.end},
  letters: last.letters + copy.letters,
  differences: [...last.differences, ...copy.differences]
});
