import {ALWAYS} from "../characterClasses.ts";
import {editsOf, type Rule} from "../rule.ts";

const glued = /(?<!\d)((?:19|20)\d\d)((?:19|20)\d\d)(?=年)/g;
/** No plan is for longer. */
const LONGEST = 30;

/** Two years whose dash was lost: 实施纲要（20212025年）. */
export const years = {
  name: "years",
  zh: "年份间缺连接号",
  en: "Lost dash between years",
  explanationZh: "“20212025年”之间脱落的连接号补回。",
  explanationEn: "The dash lost between two years, as in “20212025年”, is put back.",
  knownBy: "eight digits that are two years at most 30 apart, before 年: `（20212025年）`",
  needs: ALWAYS,
  run: (text) =>
    editsOf(text, glued, ([, from, to]) => {
      const length = Number(to) - Number(from);
      return length > 0 && length <= LONGEST ? `${from}—${to}` : null;
    })
} as const satisfies Rule;
