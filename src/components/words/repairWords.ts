/** The words of a repair, with what cannot be seen made visible. */

// Controls and whatever has no shape of its own.
const shapeless = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00A0\u3000]/gu;
const code = (sign: string) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")} `;

/** Line ends and spaces by a sign, the unseen by its code, nothing as ∅. */
export const visible = (text: string): string =>
  text.replaceAll("\n", "⏎").replaceAll(" ", "␣").replace(shapeless, code).trimEnd() || "∅";
