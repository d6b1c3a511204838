/** Code units that are letters or digits of these reports: Chinese characters, Arabic digits, Latin letters. */
export const isLetter = new Uint8Array(0x10000);
for (const [first, last] of ["\u4e00\u9fff", "09", "AZ", "az"])
  isLetter.fill(1, first!.charCodeAt(0), last!.charCodeAt(0) + 1);

/** Letters and digits of a passage; punctuation and spaces do not count. */
export function letterCount(passage: string): number {
  let count = 0;
  for (let index = 0; index < passage.length; index++) count += isLetter[passage.charCodeAt(index)]!;
  return count;
}
