import type {Mention} from "../types.ts";

/** What may part a figure from the one whose words it shares: a joining mark, and whose it is (省、市、县代表建议3件、8件、136件; 126件，其中市级10件). */
const LEVEL = "(?:国家|自治区|[省市州盟县区旗乡镇])本?级";
const BETWEEN = new RegExp(`^(?:[、和与及]|(?:[、，,](?:其中)?${LEVEL}))$`);
const LONGEST = 8;

/** The count before that this one, with no words of its own, goes on from; else null. */
export function findAlike(text: string, mentions: readonly Mention[], at: number): number | null {
  const mention = mentions[at]!;
  const before = mentions[at - 1];
  if (!before || before.sentence !== mention.sentence || before.unit !== mention.unit) return null;
  if (mention.kind !== "count" || before.kind !== "count" || mention.start - before.end > LONGEST) return null;
  return BETWEEN.test(text.slice(before.end, mention.start)) ? at - 1 : null;
}
