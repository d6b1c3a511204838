/** Indicators by what readers call them: Chinese or English name, definition, sound, id. */
import {contents, type IndicatorContents} from "./corpusContents.js";

/** The indicators that have every word of the query somewhere in what they are called; all of them where the query is empty. */
export function matchingIndicators(query: string): readonly IndicatorContents[] {
  const words = query.toLowerCase().split(/\s+/);
  return contents.indicators.filter((one) => {
    const {indicator, nameZh, nameEn, definitionZh, definitionEn, pinyin} = one;
    const searchable = `${indicator} ${nameZh} ${nameEn} ${definitionZh} ${definitionEn} ${pinyin}`.toLowerCase();
    return words.every((word) => searchable.includes(word));
  });
}
