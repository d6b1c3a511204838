import type {FigureContext, Mention} from "../types.ts";

const FARTHEST = 60;
/** Signs that compare, and name no other thing than the figure before (比年初多, 同比多增, 翻了近一番); 盗窃案, 警情 and 电价 do. */
const comparing = /[与初前多少翻同期相净又再天]/g;
/** 上年, 较去年同期的, 比2022年的, 今年新增: the same thing, at another time. */
const sameThing =
  /^(?:其中|包括)?(?:[今当本]年|全年|年内)?(?:新增|净增|新培育|新发展)了?$|^[比较与]?(?:[上去前今本]一?年度?|(?:19|20)\d\d年度?)(?:同期|全年)?[的为是]?$/;

/**
 * The mention of whose indicator a bare figure gives the growth (收到128件，同比增长45%), again (减少21件，下降12.5%), or the value of
 * another year (较上年的421件增长75%); else null. `words` are those before the figure in its clause, `gap` the number of their
 * characters that say more than "compared with last year, the number rose". In 增长6.7%、39.6% after two figures, each grows one
 * of the two.
 */
export function findGrown(
  mentions: readonly Mention[],
  at: number,
  words: string,
  gap: number,
  {row}: FigureContext
): number | null {
  const mention = mentions[at]!;
  const back = row ? row.length : 1;
  const grown = at - back;
  const before = mentions[grown];
  if (!before || before.sentence !== mention.sentence || mention.start - before.end > FARTHEST) return null;
  if (mention.kind === "count" || mention.kind === "duration")
    return before.unit === mention.unit && sameThing.test(words) ? grown : null;
  if (mention.kind !== "change" || gap > (words.match(comparing)?.length ?? 0)) return null;
  return before.kind !== "change" || row || (gap === 0 && before.unit !== mention.unit) ? grown : null;
}
