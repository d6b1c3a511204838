import {CLASS} from "../census.ts";
import {editsOf, perKnowledge, type Rule} from "../rule.ts";

const glyphs = perKnowledge(({lexicons}) => new Map((lexicons.variants ?? []).map(({variant, is}) => [variant!, is!])));
const pattern = perKnowledge((knowledge) => {
  const all = [...glyphs(knowledge).keys()].join("");
  return all ? new RegExp(`[${all}]`, "gu") : null;
});

/** Variant glyphs (査 for 查) by the lexicon `variants`, whatever the script. */
export const variants: Rule = {
  name: "variants",
  needs: CLASS.rareHan,
  edits: (text, knowledge) => {
    const found = pattern(knowledge);
    return found ? editsOf(text, "variants", found, ([variant]) => glyphs(knowledge).get(variant)!) : [];
  }
};
