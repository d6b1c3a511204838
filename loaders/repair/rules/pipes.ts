import {CLASS} from "../census.ts";
import {editsOf, type Rule} from "../rule.ts";

/** Cell walls with nothing between them: two or more in a row, or one that closes or makes up a line. */
const empty =
  /[ \t]{0,20}\|(?:[ \t]{0,20}\|)+[ \t]{0,20}(?=\n|$)|[ \t]{0,20}\|(?:[ \t]{0,20}\|)+|[ \t]{0,20}\|[ \t]{0,20}(?=\n|$)/g;
const wallBefore = /^[^\n|]*$/;

/**
 * Debris of a flattened table: `| ||||`. A wall between two cells that hold text stays,
 * so that figures of neighbouring cells are not run together.
 */
export const pipes: Rule = {
  name: "pipes",
  needs: CLASS.pipe,
  edits: (text) =>
    editsOf(text, "pipes", empty, (found) => {
      if (found[0].trim().length > 1) return atLineEnd(text, found) ? "" : " | ";
      const line = text.slice(text.lastIndexOf("\n", found.index - 1) + 1, found.index);
      return wallBefore.test(line) ? "" : null;
    })
};

const atLineEnd = (text: string, {0: {length}, index}: RegExpExecArray) =>
  index + length === text.length || text[index + length] === "\n" || index === 0 || text[index - 1] === "\n";
