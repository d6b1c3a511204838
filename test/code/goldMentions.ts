import type {Figure} from "../../loaders/evaluate/score.ts";
import type {Mention, Outline} from "../../loaders/types.ts";

/**
 * The figures of a gold list as mentions of a text, found one after the other: coding can then be measured apart from
 * detection. Figures whose quote does not stand in the text as listed are left out.
 */
export function goldMentions(text: string, {sentences}: Outline, figures: readonly Figure[]): [Figure, Mention][] {
  const found: [Figure, Mention][] = [];
  let from = 0;
  let sentence = 0;
  for (const figure of figures) {
    const start = text.indexOf(figure.quote, from);
    if (start < 0 || start - from > 3000) continue;
    from = start + figure.quote.length;
    while (sentence + 1 < sentences.length && sentences[sentence]!.end <= start) sentence++;
    const mention: Mention = {
      ...figure,
      high: figure.high ?? null,
      ordinal: found.length,
      sentence,
      clause: {start, end: from},
      start,
      end: from,
      direction: 0,
      subject: "",
      partOf: null,
      repeat: false
    };
    found.push([figure, mention]);
  }
  return found;
}
