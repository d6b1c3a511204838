import type {Mention} from "../types.ts";
import type {Series} from "./series.ts";

const FARTHEST = 60;
/** More unexplained characters than these name another thing than the figure before (民间投资增长). */
const BARE = 2;

/**
 * The mention whose growth a bare figure of kind "change" gives (收到128件，同比增长45%), else null. `gap` is the number
 * of characters between the clause's start and the figure that say more than "compared with last year, the number rose".
 * In 增长6.7%、39.6% after two figures, each grows one of the two.
 */
export function findGrown(
  mentions: readonly Mention[],
  at: number,
  gap: number,
  series: Series | undefined
): number | null {
  const mention = mentions[at]!;
  if (mention.kind !== "change" || gap > BARE) return null;
  let grown = at - (series ? series.length : 1);
  // 收案43件（上年36件，增长19.4%）
  if (!series && mentions[grown]?.period === "previous") --grown;
  const before = mentions[grown];
  if (!before || before.sentence !== mention.sentence || mention.start - before.end > FARTHEST) return null;
  if (before.kind !== "change" || series) return grown;
  // 比去年减少21件，下降12.5%: said twice of one thing
  return gap === 0 && before.unit !== mention.unit ? grown : null;
}
