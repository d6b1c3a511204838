let codes: Map<string, number> | null = null;
let chars: (string | undefined)[] | null = null;

/** Two-byte GBK code of a character, or undefined. The table is what the platform's decoder says, made when first asked for. */
export function gbkCode(char: string): number | undefined {
  codes ??= new Map(
    table()
      .flatMap((character, code) => (character ? [[character, code] as const] : []))
      .toReversed()
  );
  return codes.get(char);
}

/** The character of a two-byte GBK code, or undefined. */
export const gbkChar = (lead: number, trail: number): string | undefined => table()[lead * 256 + trail];

function table(): (string | undefined)[] {
  if (chars) return chars;
  chars = new Array(0x10000);
  const decoder = new TextDecoder("gbk");
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1 && char !== "\ufffd") chars[lead * 256 + trail] = char;
    }
  return chars;
}
