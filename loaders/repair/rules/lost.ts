import {perKnowledge} from "../../lexis/perKnowledge.ts";
import type {Knowledge} from "../../types.ts";
import {classCodes} from "../characterClasses.ts";
import {editsOf, type Rule} from "../rule.ts";

/** Replacement characters and private use; or one question mark between Han, where a program wrote it for what it could not. */
const holes = /[\ufffd\ue000-\uf8ff]+|(?<=[\u4e00-\u9fff])\?{1,2}(?=[\u4e00-\u9fff])/g;
const hanLetter = /[\u4e00-\u9fff]/;
const CONTEXT = 6;
/** With so many known characters, the phrase that has most of them decides; with fewer, all must agree. */
const SURE = 3;

/** Phrases with a gap of one or two characters, by the two characters nearest to it: before it, around it, after it. */
type Gaps = Map<string, {before: string; is: string; after: string}[]>;

const gaps = perKnowledge(({areas, lexicons}: Knowledge): Gaps => {
  const byKey: Gaps = new Map();
  const names = [...areas.map(({nameZh}) => nameZh), ...lexicons.phrases.map(({phrase}) => phrase)];
  for (const name of new Set(names))
    for (let at = 0; at < name.length; at++)
      for (const size of [1, 2]) {
        const gap = {before: name.slice(0, at), is: name.slice(at, at + size), after: name.slice(at + size)};
        if (gap.is.length < size || gap.before.length + gap.after.length < 2) continue;
        const key = keyOf(gap.before, gap.after);
        byKey.set(key, [...(byKey.get(key) ?? []), gap]);
      }
  return byKey;
});

const keyOf = (before: string, after: string) =>
  before && after ? `${before.at(-1)}_${after[0]}` : before ? `${before.slice(-2)}_` : `_${after.slice(0, 2)}`;

/** Characters that were lost, restored from place names and fixed phrases if these have one answer only, with two known characters or more. */
export const lost = {
  name: "lost",
  zh: "缺字",
  en: "Lost characters",
  explanationZh: "转码丢失的字，只有唯一可能的词时才补。",
  explanationEn: "Characters lost in conversion, restored only where one known word fits.",
  knownBy: "place names and `phrases.csv`, if they have one answer with two known characters or more: `行政复�`",
  needs: classCodes.lost | classCodes.question,
  run: (text, knowledge) =>
    editsOf(text, holes, ({index, 0: hole}) => {
      const before = han(text.slice(Math.max(0, index - CONTEXT), index), -1);
      const after = han(text.slice(index + hole.length, index + hole.length + CONTEXT), 1);
      const sizes =
        hole[0] === "?" ? [hole.length, 1] : [Math.ceil(hole.length / 3), Math.ceil(hole.length / 2), hole.length];
      const fillings = [keyOf(before, after), keyOf(before, ""), keyOf("", after)]
        .flatMap((key) => gaps(knowledge).get(key) ?? [])
        .filter((gap) => before.endsWith(gap.before) && after.startsWith(gap.after) && sizes.includes(gap.is.length));
      const most = Math.max(...fillings.map(knownLength));
      const answers = new Set(fillings.filter((gap) => most < SURE || knownLength(gap) === most).map(({is}) => is));
      return answers.size === 1 ? [...answers][0]! : null;
    })
} as const satisfies Rule;

const knownLength = ({before, after}: {before: string; after: string}) => before.length + after.length;

/** The Han next to the gap, up to the first other character. */
function han(text: string, direction: 1 | -1): string {
  const from = direction === 1 ? text : Array.from(text).reverse().join("");
  let length = 0;
  while (length < from.length && hanLetter.test(from[length]!)) length++;
  return direction === 1 ? text.slice(0, length) : text.slice(text.length - length);
}
