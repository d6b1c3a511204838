import {eachLongest} from "../../lexis/hits.ts";
import {lexis} from "../../lexis/lexis.ts";
import {perKnowledge} from "../../lexis/perKnowledge.ts";
import type {Edit} from "../../types.ts";
import {classCodes} from "../characterClasses.ts";
import type {Rule} from "../rule.ts";

/** Radicals and compatibility characters, each with the Han that it looks like. */
const lookalikes = [
  [0x2f00, 0x2fdf],
  [0xf900, 0xfaff]
].flatMap(([first, last]) =>
  Array.from({length: last! - first! + 1}, (_, i) => String.fromCharCode(first! + i))
    .map((char) => [char, char.normalize("NFKC")] as const)
    .filter(([char, is]) => is !== char)
);

const variantsOf = perKnowledge(({lexicons}) =>
  lexis([...lookalikes, ...lexicons.variants.map(({variant, is}) => [variant, is] as const)])
);

/**
 * Variant glyphs (査 for 查) by the lexicon `variants`, whatever the script; and the radicals and compatibility characters
 * that PDF text has in place of the Han that they look like.
 */
export const variants = {
  name: "variants",
  zh: "异体字",
  en: "Variant characters",
  explanationZh: "形近或异体字换为通行字。",
  explanationEn: "Variant characters turned into common ones.",
  knownBy: "a list (`variants.csv`): `査`, `⻚`",
  needs: classCodes.rareHan,
  run: (text, knowledge) => {
    const edits: Edit[] = [];
    eachLongest(variantsOf(knowledge), text, (start, end, is) => edits.push({start, end, is}));
    return edits;
  }
} as const satisfies Rule;
