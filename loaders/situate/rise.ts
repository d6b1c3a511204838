import type {Mention} from "../types.ts";

/** 由, 从年初的, 从2017年的: what a figure rises or falls from. */
const FROM = /[由从自](?:[\u4e00-\u9fff]{0,4}(?:(?:19|20)\d\d)?年?[度初中底末]?(?:时|的))?(?:不足|约|近)?$/;
const LONGEST_FROM = 16;
/** 提高到, 降为2021年的, 跃升至目前的: where it arrives. */
const TO =
  /^[，,、]?(?:大幅|逐步|稳步|持续|快速|进一步|同期)?[\u4e00-\u9fff]{0,4}[到至为](?:(?:(?:19|20)\d\d年)[度初中底末]?的?|[\u4e00-\u9fff]{1,3}的?)?(?:约|近)?$/;
const LONGEST_TO = 14;

/** Where a figure stands in a rise or fall from one level to another (由78万户增加到214万户): at its start, its end, or in none. */
export function riseParts(text: string, mentions: readonly Mention[]): ("start" | "end" | null)[] {
  const parts = mentions.map((): "start" | "end" | null => null);
  for (let i = 1; i < mentions.length; i++) {
    const [before, after] = [mentions[i - 1]!, mentions[i]!];
    if (before.sentence !== after.sentence || before.unit !== after.unit) continue;
    if (after.start - before.end > LONGEST_TO || !TO.test(text.slice(before.end, after.start))) continue;
    if (!FROM.test(text.slice(Math.max(0, before.start - LONGEST_FROM), before.start))) continue;
    parts[i - 1] = "start";
    parts[i] = "end";
  }
  return parts;
}
