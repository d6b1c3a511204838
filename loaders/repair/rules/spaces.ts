import {classCodes} from "../characterClasses.ts";
import {editsOf, type Rule} from "../rule.ts";

const exotic =
  /[\u00a0\u1680\u2000-\u200a\u202f\u205f]|[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+/g;
const wideSpaces = "\u2001\u2003";
const printsNothing =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/;

/** Spaces of other kinds become a plain one, those as wide as a Han an ideographic one; what prints nothing goes. */
export const spaces = {
  name: "spaces",
  zh: "空格",
  en: "Spaces",
  explanationZh: "各种空格统一为普通空格，不显示的字符去掉。",
  explanationEn: "All kinds of spaces become plain ones; characters that print nothing go.",
  knownBy: "by character: no-break, narrow and zero-width spaces, control characters",
  needs: classCodes.exotic,
  run: (text) =>
    editsOf(text, exotic, ([all]) => (printsNothing.test(all) ? "" : wideSpaces.includes(all) ? "\u3000" : " "))
} as const satisfies Rule;
