import {ALWAYS} from "../census.ts";
import {editsOf, type Rule} from "../rule.ts";

const glued = /(?<!\d)((?:19|20)\d\d)((?:19|20)\d\d)(?=年)/g;
/** No plan is for longer. */
const LONGEST = 30;

/** Two years whose dash was lost: 实施纲要（20212025年）. */
export const years: Rule = {
  name: "years",
  needs: ALWAYS,
  edits: (text) =>
    editsOf(text, "years", glued, ([, from, to]) => {
      const length = Number(to) - Number(from);
      return length > 0 && length <= LONGEST ? `${from}—${to}` : null;
    })
};
