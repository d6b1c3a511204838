import {CLASS} from "../census.ts";
import {editsOf, type Rule} from "../rule.ts";

const wide = /[０-９Ａ-Ｚａ-ｚ]+|[．－／](?=[0-9０-９])(?<=[0-9０-９].)|％(?<=[0-9０-９]％)/g;

/** Digits and letters in full width, and the point, dash and per cent sign of a number. Other punctuation stays. */
export const width: Rule = {
  name: "width",
  needs: CLASS.fullWidth,
  edits: (text) =>
    editsOf(text, "width", wide, ([all]) =>
      Array.from(all, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).join("")
    )
};
