import {diffChars} from "diff";

/** A number as it is printed: digits or Chinese numerals, a decimal part, a sign of percent or scale. */
const numeral = /[0-9０-９〇零一二三四五六七八九十百千万亿两%％‰]+(?:[.,．·][0-9０-９]+[%％‰万亿]*)*/g;
const isNumeral = /[0-9０-９〇零一二三四五六七八九十百千万亿两%％‰.,．]/;
/** Characters behind a number that must agree too: its unit. */
const UNIT = 2;
/** Letters in which two readings of a page may differ before no number of it is trusted. */
const MOST_EDITS = 2000;

/** A text that was read twice: numbers on which the readings differ are U+FFFD, a sign for each of theirs, as other letters that cannot be restored. */
interface Agreed {
  readonly text: string;
  /** Numbers on which both agree, and others. */
  readonly kept: number;
  readonly refused: number;
}

/**
 * The text of the first reading with the numbers on which the second agrees. A number is kept where it and the letters of its unit stand in
 * both readings with nothing between; blanks count for nothing.
 */
export function agreed(first: string, second: string): Agreed {
  const at = [...first.matchAll(/\S/g)].map(({index}) => index);
  const compact = first.replace(/\s/g, "");
  const isShared = sharedIn(compact, second.replace(/\s/g, ""));
  const letters = first.split("");
  let [kept, refused] = [0, 0];
  for (const {0: number, index} of compact.matchAll(numeral)) {
    const end = index + number.length;
    if (isShared(index, Math.min(end + UNIT, compact.length))) {
      kept++;
      continue;
    }
    refused++;
    for (let i = index; i < end; i++) letters[at[i]!] = "\uFFFD";
  }
  return {text: letters.join(""), kept, refused};
}

/** Whether a stretch of the first reading stands unbroken in the second. */
function sharedIn(first: string, second: string): (start: number, end: number) => boolean {
  const edits = diffChars(first, second, {maxEditLength: MOST_EDITS});
  if (!edits) return () => false;
  const only = new Uint8Array(first.length + 1);
  // Letters that the second has before one of the first: within a stretch they break it, before it only where they belong to the number.
  const inserted: string[] = [];
  let position = 0;
  for (const {value, added, removed} of edits)
    if (added) inserted[position] = value;
    else {
      if (removed) only.fill(1, position, position + value.length);
      position += value.length;
    }
  return (start, end) => {
    if (isNumeral.test(inserted[start]?.at(-1) ?? "")) return false;
    for (let i = start; i < end; i++) if (only[i] || (i > start && inserted[i] !== undefined)) return false;
    return true;
  };
}
