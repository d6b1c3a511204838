import {remark} from "../remark.ts";
import {countInterval, type Interval, meet, rateInterval} from "../roundingInterval.ts";
import type {Rule} from "../rule.ts";
import {type CountBefore, type StatedRate, says, statedRates} from "../stated-rates.ts";

/** The part and the whole that a stated rate speaks of, where the sentence states both, one right after the other. */
export function findCounts({counts, rate, of}: StatedRate): {part: CountBefore; whole: CountBefore} | null {
  const index = counts.findLastIndex(({words}) => says(words, rate.numerator));
  const part = counts[index];
  const whole = counts[index - 1];
  if (!part || whole?.mention.unit !== part.mention.unit || !says(whole.words, rate.denominator)) return null;
  // 信访5327件，化解积案164件，积案化解率96.5%: the rate is of the 积案, whose number is not said.
  if (of.length > 1 && part.words.includes(of) && !whole.words.includes(of)) return null;
  // 受理民事100件、受理刑事50件，审结140件: the whole is a sum, which only a reader can tell.
  return part.mention.value > whole.mention.value ? null : {part, whole};
}

/** The shares, in percent, that one count may be of another. */
function shareOf({mention: one}: CountBefore, {mention: other}: CountBefore): Interval {
  const [part, whole] = [countInterval(one), countInterval(other)];
  return {low: (part.low / whole.high) * 100, high: (part.high / whole.low) * 100};
}

/** Whether any two counts of one unit before a rate give it, whatever their words. */
export const isGiven = ({counts, mention}: StatedRate): boolean =>
  counts.some((whole, index) =>
    counts
      .slice(index + 1)
      .some((part) => part.mention.unit === whole.mention.unit && meet(shareOf(part, whole), rateInterval(mention)))
  );

const percent = (share: number) => `${share.toFixed(1).replace(/\.0$/, "")}%`;

/** A stated rate that the counts stated for it do not give; rounding, cut digits and bounds (140余, 99%以上) are allowed for. */
export const rate = {
  name: "rate",
  zh: "比率与件数不符",
  en: "Rate against counts",
  explanationZh: "文中的比率，与文中的两个件数算出来的不同，如“受理1250件，调解成功1100件，调解成功率96%”。",
  explanationEn:
    "The stated rate is not what the two stated counts give: “受理1250件，调解成功1100件，调解成功率96%” (1,100 of 1,250 are 88%).",
  severities: ["warning"],
  lexicons: ["rates"],
  silentAbout:
    "rounding and cut digits; bounds (140余件 is 140 to 150); any two counts of the sentence that do give it",
  run: (input, knowledge) =>
    statedRates(input, knowledge).flatMap((stated) => {
      const pair = findCounts(stated);
      if (!pair || isGiven(stated)) return [];
      const share = shareOf(pair.part, pair.whole);
      const [of, by] = [pair.part.mention.quote, pair.whole.mention.quote];
      const ratio =
        percent(share.low) === percent(share.high)
          ? percent(share.low)
          : `${percent(share.low)}–${percent(share.high)}`;
      const span = {start: pair.whole.mention.start, end: stated.mention.end};
      return remark(span, {
        severity: "warning",
        zh: `${stated.rate.name}写作${stated.mention.quote}，而按所列${of}/${by}应为${ratio}，请核对比率的基数或数字。`,
        en: `The rate is given as ${stated.mention.value}%, but the stated “${of}” of “${by}” make ${ratio}; check its base or the figures.`
      });
    })
} as const satisfies Rule;
