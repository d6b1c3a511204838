// Spreadsheets take a cell for a formula by its first visible character, full-width forms included.
const formula = /^[\s\p{Cc}\p{Cf}]*['=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * A text that a spreadsheet shows and never computes. One that starts like a formula (`= + - @`, their full-width forms, a tab or a
 * line break, white space or controls before them or not) gets one apostrophe in front; so does one that starts with an apostrophe, so that
 * taking the first apostrophe away always gives the text back. Numbers are not texts: -1 stays -1.
 * After OWASP, "CSV Injection".
 */
export function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
