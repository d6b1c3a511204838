import type {Span} from "../types.ts";
import type {Quotation} from "./otherReader.ts";

/** A quotation, and where it stands; null where its words do not stand in the text. */
export interface Grounded extends Quotation {
  readonly span: Span | null;
}

/**
 * Finds each quotation in the text by its words. Of several places with the same words the one that the reader names is taken
 * if the words are there, else the next one behind the quotation before, else the first. White space does not count.
 */
export function groundedQuotations(text: string, quotations: readonly Quotation[]): Grounded[] {
  const {squeezed, at} = withoutSpace(text);
  let last = 0;
  return quotations.map((quotation) => {
    const words = quotation.quote.replace(/\s+/g, "");
    const {start} = quotation;
    if (!words) return {...quotation, span: null};
    if (start !== null && text.startsWith(quotation.quote, start)) {
      const span = {start, end: start + quotation.quote.length};
      last = countBelow(at, span.end);
      return {...quotation, span};
    }
    const ahead = squeezed.indexOf(words, last);
    const first = ahead >= 0 ? ahead : squeezed.indexOf(words);
    if (first < 0) return {...quotation, span: null};
    last = first + words.length;
    return {...quotation, span: {start: at[first]!, end: at[last - 1]! + 1}};
  });
}

/** A text without its white space, and the place of each of its code units in the whole. */
function withoutSpace(text: string): {squeezed: string; at: number[]} {
  const at: number[] = [];
  let squeezed = "";
  for (const {0: word, index} of text.matchAll(/\S+/g)) {
    squeezed += word;
    for (let i = 0; i < word.length; i++) at.push(index + i);
  }
  return {squeezed, at};
}

/** How many of ascending numbers are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
