import {eachLongest} from "../../lexis/hits.ts";
import {lexis} from "../../lexis/lexis.ts";
import {perKnowledge} from "../../lexis/perKnowledge.ts";
import type {Edit} from "../../types.ts";
import {classCodes} from "../characterClasses.ts";
import type {Rule} from "../rule.ts";
import {isTraditional} from "../traditional.ts";

const regional = perKnowledge(({lexicons}) => lexis(lexicons["regional-words"].map((row) => [row.word, row] as const)));

/** No lexicon has a longer word on either side. */
const SIDE = 4;

/**
 * Words that Taiwan and Hong Kong have, and that converters put in place of the mainland's (規範性檔案 for 规范性文件), by the lexicon
 * `regional-words`. Only in a Traditional text; where two words meet (聯合約談) or a proper name stands (檔案館), they stay.
 */
export const regions = {
  name: "regions",
  zh: "港台用词",
  en: "Words of Taiwan and Hong Kong",
  explanationZh: "繁体文本中的港台用词改为大陆用词（規範性檔案→规范性文件），专名保留。",
  explanationEn:
    "Words of Taiwan and Hong Kong in a Traditional text become the mainland’s (規範性檔案: 规范性文件); proper names stay.",
  knownBy:
    "`regional-words.csv`, only in a Traditional text; not where two words meet (聯|合約|談), in names (檔案館), or where the text has the mainland word as well",
  needs: classCodes.rareHan,
  run: (text, knowledge) => {
    if (!isTraditional(text, 0, text.length)) return [];
    const edits: Edit[] = [];
    const isInText = new Map<string, boolean>();
    const isIn = (word: string) => {
      if (!isInText.has(word)) isInText.set(word, text.includes(word));
      return isInText.get(word)!;
    };
    eachLongest(regional(knowledge), text, (start, end, {is, not_after, not_before, unless}) => {
      const before = text.slice(Math.max(0, start - SIDE), start);
      const after = text.slice(end, end + SIDE);
      if (not_after.some((words) => before.endsWith(words)) || not_before.some((words) => after.startsWith(words)))
        return;
      if (unless && isIn(unless)) return;
      edits.push({start, end, is});
    });
    return edits;
  }
} as const satisfies Rule;
