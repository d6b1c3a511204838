/** Text broken into lines, for drawings that break none themselves. Free of the browser. */

/** Units that stay together: a Chinese character with the punctuation that may not begin a line, or a word with the space after it. */
const unbroken = /[（《“]*[\u2E80-\uFFEF][，。；：、！？）》”%…]*|[^\s\u2E80-\uFFEF]+\s*|\s+/gu;

/** The lines of a text, none wider than `room`; a word that is wider stands alone. `measure` gives a text's width in the same unit. */
export function wrappedLines(text: string, room: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const [part] of text.trim().matchAll(unbroken)) {
    if (line && measure((line + part).trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else line += part;
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}
