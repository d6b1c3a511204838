import type {Rule} from "./candidate.ts";

const indices =
  /(?:指数|得分|评分|分值|总分|均分|平均分|系数|综合评价|比值)(?:[^，。；、,;：:]{0,12}(?:至|到))?(?:为|达|达到|至|到|上升至|提高到|提升至|提升到|下降至|由|从)?$/;
const ends = /[，。；、,;：:\n）)的]/;

/** A bare number: a quantity only after an index, before a noun that is counted without a measure word, or where it is bounded. */
export const noMeasureWord: Rule = ({text, quantity, lexicon, clause}) => {
  const {numeral, measure, start, end, numberEnd} = quantity;
  // 零部件, 零投诉: 零 counts nothing
  if (numeral.script === "chinese" && numeral.value === 0) return true;
  if (measure) return false;
  const head = text.slice(Math.max(clause.start, start - 20), start);
  if (numeral.script === "chinese") return !(numeral.power >= 4 && quantity.boundAt !== null);
  if (indices.test(head)) return false;
  if (lexicon.countedNouns.findAt(text, numberEnd)) return false;
  if (numeral.power >= 4) return false;
  return !(
    quantity.boundAt !== null &&
    (numeral.over || numeral.value >= 1000) &&
    (end >= clause.end || ends.test(text[end] ?? "\n"))
  );
};
