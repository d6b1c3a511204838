let codes: Map<string, number> | null = null;

/** Two-byte GBK code of a character, or undefined. The table is what the platform's decoder says, made when first asked for. */
export function gbkCode(char: string): number | undefined {
  codes ??= table();
  return codes.get(char);
}

/** The character of a two-byte GBK code, or undefined. */
export function gbkChar(lead: number, trail: number): string | undefined {
  const char = new TextDecoder("gbk").decode(Uint8Array.of(lead, trail));
  return char.length === 1 && char !== "\ufffd" ? char : undefined;
}

function table(): Map<string, number> {
  const found = new Map<string, number>();
  const decoder = new TextDecoder("gbk");
  for (let lead = 0x81; lead <= 0xfe; ++lead)
    for (let trail = 0x40; trail <= 0xfe; ++trail) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1 && char !== "\ufffd" && !found.has(char)) found.set(char, lead * 256 + trail);
    }
  return found;
}
