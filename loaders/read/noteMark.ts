const mark =
  /^[[［〔【(（]?\s*(?:注|註)?\s*(?:\d{1,3}|[\u2460-\u2473\u3251-\u325f\u2776-\u277f]|[ⅰ-ⅻ]|[*＊]{1,3}|[†‡§※]|[一二三四五六七八九十]{1,3})\s*[\]］〕】)）]?$/;
/** Words that have an exponent: a unit in letters, a metre, a power of ten. */
const base = /[A-Za-zμ㎡]$|(?<![方])米$|[×xX*·]\s*10$/;

/** Whether raised words are the mark of a note, by what stands before them: 118² is a note, m² and 3×10⁴ are none. */
export const isNoteMark = (words: string, before: string): boolean =>
  mark.test(words) && !(/^\d{1,2}$/.test(words) && base.test(before.trimEnd()));
