import {perKnowledge} from "../../lexis/perKnowledge.ts";
import {CLASS} from "../census.ts";
import {editsOf, type Rule} from "../rule.ts";

const glyphs = perKnowledge(({lexicons}) => new Map((lexicons.variants ?? []).map(({variant, is}) => [variant!, is!])));
const pattern = perKnowledge(
  (knowledge) => new RegExp(`[\u2f00-\u2fdf\uf900-\ufaff${[...glyphs(knowledge).keys()].join("")}]`, "gu")
);

/**
 * Variant glyphs (査 for 查) by the lexicon `variants`, whatever the script; and the radicals and compatibility characters
 * that PDF text has in place of the Han that they look like.
 */
export const variants: Rule = {
  name: "variants",
  needs: CLASS.rareHan,
  edits: (text, knowledge) =>
    editsOf(
      text,
      "variants",
      pattern(knowledge),
      ([variant]) => glyphs(knowledge).get(variant) ?? variant.normalize("NFKC")
    )
};
