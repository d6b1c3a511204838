import {classCodes} from "../characterClasses.ts";
import {editsOf, type Rule} from "../rule.ts";

/** Cell walls with nothing between them: two or more in a row, or one that closes or makes up a line. */
const empty =
  /[ \t]{0,20}\|(?:[ \t]{0,20}\|)+[ \t]{0,20}(?=\n|$)|[ \t]{0,20}\|(?:[ \t]{0,20}\|)+|[ \t]{0,20}\|[ \t]{0,20}(?=\n|$)/g;
const wallBefore = /^[^\n|]*$/;

/**
 * Debris of a flattened table: `| ||||`. A wall between two cells that hold text stays,
 * so that figures of neighbouring cells are not run together.
 */
export const pipes = {
  name: "pipes",
  zh: "表格残留",
  en: "Table debris",
  explanationZh: "网页表格压平后留下的竖线。",
  explanationEn: "Pipes left over from a flattened table.",
  knownBy: "walls with nothing between; a wall between two cells stays, so that figures are not run together",
  needs: classCodes.pipe,
  run: (text) =>
    editsOf(text, empty, (match) => {
      if (match[0].trim().length > 1) return atLineEnd(text, match) ? "" : " | ";
      const line = text.slice(text.lastIndexOf("\n", match.index - 1) + 1, match.index);
      return wallBefore.test(line) ? "" : null;
    })
} as const satisfies Rule;

const atLineEnd = (text: string, {0: {length}, index}: RegExpExecArray) =>
  index + length === text.length || text[index + length] === "\n" || index === 0 || text[index - 1] === "\n";
