import {anyOf} from "../../lexis/alternatives.ts";
import {perKnowledge} from "../../lexis/perKnowledge.ts";
import {remark} from "../remark.ts";
import type {Rule} from "../rule.ts";

interface Clash {
  readonly wrong: ReadonlySet<string>;
  readonly right: string;
  readonly severity: "warning" | "note";
}

/** The thing counted, right before its figure: 犯罪团伙4人, 参与人数6万人次. */
function pattern(nouns: readonly string[]): RegExp {
  return new RegExp(
    `(${anyOf(nouns)})(?:共|共计|合计|累计|总计)?(?:达到?|为|有|约|近|超过?|逾)?(\\d[\\d.,]*(?:万|亿)?[余多]?)(人次|户次|家次|场次|[人名位个件起份场次户家])`,
    "g"
  );
}

const clashing = perKnowledge(({lexicons}) => {
  const clashes = new Map(
    lexicons["unit-clashes"].map(({noun, wrong, right, severity}): [string, Clash] => [
      noun,
      {wrong: new Set(wrong), right, severity}
    ])
  );
  return {clashes, counted: pattern([...clashes.keys()])};
});

/** Things counted in a measure word that cannot count them; pairs of noun and measure word are data (`unit-clashes.csv`). */
export const unit = {
  name: "unit",
  zh: "单位与所计不合",
  en: "Unit does not fit",
  explanationZh: "量词不能用来数这个名词，如“团伙4人”。",
  explanationEn: "A measure word that cannot count this noun, such as “团伙4人” (gangs counted as persons).",
  severities: ["warning", "note"],
  lexicons: ["unit-clashes"],
  silentAbout: "nouns without a row in the lexicon",
  run({repaired: {text}}, knowledge) {
    const {clashes, counted} = clashing(knowledge);
    return [...text.matchAll(counted)].flatMap((match) => {
      const [quote, noun, , measure] = match;
      const clash = clashes.get(noun!)!;
      if (!clash.wrong.has(measure!)) return [];
      return remark(
        {start: match.index, end: match.index + quote.length},
        {
          severity: clash.severity,
          zh: `“${quote}”以“${measure}”计“${noun}”，单位与所计之物不合（通常用“${clash.right}”），请核对所计为何。`,
          en: `“${quote}” counts “${noun}” in “${measure}”, which does not fit (usually “${clash.right}”); check what was counted.`
        }
      );
    });
  }
} as const satisfies Rule;
