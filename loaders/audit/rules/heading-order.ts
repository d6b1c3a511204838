import {ordinalOf, outOfOrder, written} from "../ordinals.ts";
import {remark} from "../remark.ts";
import type {Rule} from "../rule.ts";

const styles: readonly RegExp[] = [
  /^([一二三四五六七八九]?十?[一二三四五六七八九十])、/,
  /^[（(]([一二三四五六七八九]?十?[一二三四五六七八九十])[)）]/,
  /^(\d{1,2})[.．、](?!\d)/
];

/** Numbered headings whose number does not follow from one of the same style before: a section is missing, doubled or misnumbered. */
export const headingOrder = {
  name: "heading-order",
  zh: "标题序号",
  en: "Order of headings",
  explanationZh: "标题序号跳号，可能少了一节。",
  explanationEn: "A heading without the one before it: a section may be missing.",
  severities: ["note"],
  lexicons: [],
  silentAbout: "numbers in a form that is not looked for",
  run: ({repaired: {text}, sections}) =>
    styles.flatMap((style) => {
      const numbered = sections.flatMap(({heading, headingSpan}) => {
        const number = heading?.match(style)?.[1];
        return number && headingSpan ? [{number: ordinalOf(number), headingSpan}] : [];
      });
      return outOfOrder(numbered.map(({number}) => number)).flatMap((index) => {
        const {number, headingSpan} = numbered[index]!;
        const between = text.slice(numbered[index - 1]?.headingSpan.start ?? 0, headingSpan.start);
        // A heading that was not told from the text around it.
        if (between.includes(written(number - 1)) || new RegExp(`(?<!\\d)${number - 1}[.．、]`).test(between))
          return [];
        return remark(headingSpan, {
          severity: "note",
          zh: `标题序号不连续：此处为${number}，之前没有同级的${number - 1}，可能有脱漏或编号错误，请核对。`,
          en: `Heading number ${number} does not follow from a ${number - 1} of its kind: a section may be missing or misnumbered.`
        });
      });
    })
} as const satisfies Rule;
