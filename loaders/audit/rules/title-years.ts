import {remark} from "../remark.ts";
import type {Rule} from "../rule.ts";

const titleWithYears = /《([^《》\n]{2,60})[（(](20\d\d)\s*[-—–－~～至]+\s*(20\d\d)年?[)）]([^《》\n]{0,20})》/g;

interface Stated {
  readonly quote: string;
  readonly from: number;
  readonly to: number;
}

/** One document cited with two periods that overlap: 纲要（2015—2020年） and 纲要（2016—2020年）. Successive plans do not overlap. */
export const titleYears = {
  name: "title-years",
  zh: "文件年份不一",
  en: "Years of a document differ",
  explanationZh: "同一文件，两处写的年份不同。",
  explanationEn: "One document is cited with two different periods.",
  severities: ["warning"],
  lexicons: [],
  silentAbout: "successive plans",
  run({repaired: {text}}) {
    const stated = new Map<string, Stated[]>();
    return [...text.matchAll(titleWithYears)].flatMap((match) => {
      const quote = match[0];
      const [from, to] = [Number(match[2]), Number(match[3])];
      const before = stated.get(match[1]! + match[4]!) ?? [];
      stated.set(match[1]! + match[4]!, [...before, {quote, from, to}]);
      if (before.some((one) => one.from === from && one.to === to)) return [];
      const other = before.find((one) => one.from <= to && from <= one.to);
      if (!other) return [];
      return remark(
        {start: match.index, end: match.index + quote.length},
        {
          severity: "warning",
          zh: `同一文件前后年份不一：上文作${other.quote}，此处作${quote}，请核对。`,
          en: `One document is cited with two periods: ${other.from}–${other.to} above, ${from}–${to} here; check its title.`
        }
      );
    });
  }
} as const satisfies Rule;
