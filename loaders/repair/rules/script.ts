import type {Edit} from "../../types.ts";
import {classCodes} from "../characterClasses.ts";
import type {Rule} from "../rule.ts";
import {findSimplified, hasTraditional, isTraditional} from "../traditional.ts";

/** A line shorter than this may have no character that tells its script: it goes with the rest of the text. */
const SHORT = 20;

/**
 * Traditional to Simplified by phrase (OpenCC). In a Traditional text, and in a Traditional line of another, all is converted;
 * elsewhere only what no Simplified text can mean, so that 乾隆 and 拚命 stay.
 */
export const script = {
  name: "script",
  zh: "繁体转简体",
  en: "Traditional to Simplified",
  explanationZh: "繁体按词转为简体，便于检索与比对；原字保留在源文本。",
  explanationEn:
    "Traditional characters turned into Simplified by words, for search and comparison; the source keeps them.",
  knownBy:
    "by phrase (OpenCC); in a Simplified line only what no Simplified text can mean is converted: 乾隆 and 拚命 stay",
  needs: classCodes.rareHan,
  run: (text) => {
    const edits: Edit[] = [];
    const whole = isTraditional(text, 0, text.length);
    const isTraditionalLine = (start: number, end: number) =>
      (whole && end - start < SHORT) || isTraditional(text, start, end);
    for (let start = 0; start < text.length; ) {
      const newline = text.indexOf("\n", start);
      const end = newline < 0 ? text.length : newline + 1;
      convert(text, start, end, isTraditionalLine(start, end), edits);
      start = end;
    }
    return edits;
  }
} as const satisfies Rule;

function convert(text: string, start: number, end: number, traditional: boolean, edits: Edit[]): void {
  for (let i = start; i < end; ) {
    const simplified = findSimplified(text, i);
    if (!simplified) {
      i++;
      continue;
    }
    const was = text.slice(i, simplified.end);
    if (was !== simplified.value && (traditional || hasTraditional(was)))
      edits.push({start: i, end: simplified.end, is: simplified.value});
    i = simplified.end;
  }
}
