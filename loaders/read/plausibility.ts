/** Characters of a legacy set's rows `first..last` (lead bytes), by the platform's decoder. */
function rows(encoding: string, first: number, last: number): string {
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) bytes.push(lead, trail);
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes));
}

let frequent: Uint8Array | null = null;

/** Frequent Han (the first levels of GB 2312 and of Big5), and the signs and spaces that Chinese prose is written with. */
function frequentUnits(): Uint8Array {
  const plausible = new Uint8Array(0x10000);
  for (const char of rows("gb18030", 0xb0, 0xd7) +
    rows("big5", 0xa4, 0xc6) +
    "、。·—…‘’“”〔〕〈〉《》「」『』【】○\u3000\u00a0\ufeff")
    plausible[char.charCodeAt(0)] = 1;
  for (let code = 0x4e00; code <= 0x9fff; code++) if (plausible[code]) plausible[code] = 1;
  for (let code = 0xff01; code <= 0xff5e; code++) plausible[code] = 1;
  plausible[0xfffd] = 0;
  return plausible;
}

const SAMPLE = 60_000;

/**
 * How much of what is not ASCII in `text` is what Chinese reports are made of, 0..1; 1 for pure ASCII.
 * Right decodings reach 0.97 and more, wrong ones seldom 0.6. Control characters count against a text.
 */
export function plausibility(text: string): number {
  frequent ??= frequentUnits();
  const end = Math.min(text.length, SAMPLE);
  let other = 0;
  let usual = 0;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x20 && code < 0x7f) continue;
    if (code === 10 || code === 13 || code === 9 || code === 12) continue;
    other++;
    usual += frequent[code]!;
  }
  return other ? usual / other : 1;
}
