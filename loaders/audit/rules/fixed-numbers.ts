import {anyOf} from "../../lexis/alternatives.ts";
import {perKnowledge} from "../../lexis/perKnowledge.ts";
import {regex, signs} from "../../lexis/signs.ts";
import {remark} from "../remark.ts";
import type {Rule} from "../rule.ts";

/** Two numbers of one thing that differ by less than this share are one number written wrongly; others are different things. */
const SHARE = 0.1;
/** 全县15个乡镇、354个村: what the whole area has, also further on in the same list. */
const wholeArea = regex()`全[市县区州省旗盟镇](?:共有?|现有|辖)?(?:\d{1,6}个[^${signs.phrase}\d《》]{1,12}、){0,3}$`;
/** 工作站, 工作室: the noun before it says where, not what. */
const facility = /^[\u4e00-\u9fff]{0,4}?(?:工作站|工作室|服务站|服务室|中心|站点|网点)/;

interface Stated {
  readonly value: number;
  readonly quote: string;
}

/** A number of one of the nouns. */
const countedNouns = perKnowledge(
  ({lexicons}) =>
    new RegExp(`(?<![\\d.,第])(\\d{1,6})个(${anyOf(lexicons["fixed-numbers"].map(({noun}) => noun))})`, "g")
);

/** How many villages or townships the whole area has, stated with two values (354个村、355个村). The nouns are data. */
export const fixedNumbers = {
  name: "fixed-numbers",
  zh: "村镇数不一",
  en: "Number of places differs",
  explanationZh: "全域的村、乡镇数，前后写得不同。",
  explanationEn: "The number of villages or townships of the whole area is given twice, differently.",
  severities: ["warning"],
  lexicons: ["fixed-numbers"],
  silentAbout: "parts of the area; stations and rooms; values further than a tenth apart",
  run({repaired: {text}}, knowledge) {
    const stated = new Map<string, Stated[]>();
    return [...text.matchAll(countedNouns(knowledge))].flatMap((match) => {
      const {0: quote, index} = match;
      const before = text.slice(Math.max(0, index - 60), index);
      const end = index + quote.length;
      if (!wholeArea.test(before) || facility.test(text.slice(end, end + 10))) return [];
      const value = Number(match[1]);
      const statedBefore = stated.get(match[2]!) ?? [];
      stated.set(match[2]!, [...statedBefore, {value, quote}]);
      if (statedBefore.some((one) => one.value === value)) return [];
      const other = statedBefore.find((one) => Math.abs(one.value - value) <= SHARE * Math.max(one.value, value));
      if (!other) return [];
      return remark(
        {start: index, end},
        {
          severity: "warning",
          zh: `同一事项前后数字不一：上文为“${other.quote}”，此处为“${quote}”，请核对。`,
          en: `One thing is stated with two values: ${other.value} above, ${value} here (of “${match[2]}”); check which is right.`
        }
      );
    });
  }
} as const satisfies Rule;
