import {regex, signs} from "../../lexis/signs.ts";
import type {Rule} from "./candidate.ts";

/** Round numbers in parallel (百名律师进千企, 百企帮百村), or one that opens the name of a campaign (千名干部下基层活动). */
const parallel = regex()`^[^${signs.phrase}\n\d]{1,8}[百千万][^${signs.phrase}\n\d余多件份次元亩]{1,4}`;
const called = regex()`^[^${signs.phrase}\n\d”]{2,12}(?:活动|行动|工程|计划|大讲堂|大走访|大培训|大宣讲)`;

/** A round number without a bound that names a campaign, or goes on with the name of one. */
export const name = {
  name: "name",
  zh: "名称",
  en: "Name",
  explanationZh: "“十九大”“七五普法”“三项制度”：名称的一部分。",
  explanationEn: "Parts of names: “十九大”, “七五”.",
  run: ({text, quantity: {numeral, measure, boundAt, end}, before}) => {
    if (!numeral.bare || numeral.value < 100 || numeral.over || numeral.high !== null || boundAt !== null) return false;
    if (numeral.end - numeral.start !== 1 || !measure || measure.kind !== "count") return false;
    if (before?.reason === "name" && numeral.start - before.end <= 8) return true;
    const rest = text.slice(end, end + 18);
    return parallel.test(rest) || called.test(rest);
  }
} as const satisfies Rule;
