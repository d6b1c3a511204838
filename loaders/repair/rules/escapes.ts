import {perKnowledge} from "../../lexis/perKnowledge.ts";
import {classCodes} from "../characterClasses.ts";
import {editsOf, type Rule} from "../rule.ts";

const written =
  /(?:<U\+00A0>[ \t]*)+|<U\+([0-9A-Fa-f]{4,6})>|\\r\\n|\\[nrt](?![A-Za-z])|\\u([0-9A-Fa-f]{4})|&(?:amp;)*(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,8}[1-4]?));?/g;
const named = perKnowledge(
  ({lexicons}) => new Map(lexicons.entities.map(({name, code}) => [name, character(code, 16)]))
);
const escapedLetters: Readonly<Record<string, string>> = {"\\r\\n": "\n", "\\n": "\n", "\\r": "\n", "\\t": "\t"};

/** Characters that some program printed as their names: `<U+00A0>`, `\r\n` in letters, `&nbsp;`, `&#8220;`, `&amp;ldquo;`. */
export const escapes = {
  name: "escapes",
  zh: "转义字符",
  en: "Escaped characters",
  explanationZh: "“&nbsp;”“<U+00A0>”之类，程序把字符写成了代号。",
  explanationEn: "A program wrote characters as their names: “&nbsp;”, “<U+00A0>”.",
  knownBy: "`<U+00A0>`, `&nbsp;`; the names are data (`entities.csv`)",
  needs: classCodes.markup,
  run: (text, knowledge) =>
    editsOf(text, written, ([all, code, unit, decimal, hex, name]) => {
      if (name) return named(knowledge).get(name) ?? null;
      if (decimal) return character(decimal, 10);
      const sixteen = code ?? unit ?? hex;
      return sixteen ? character(sixteen, 16) : (escapedLetters[all] ?? " ");
    })
} as const satisfies Rule;

function character(digits: string, base: number): string {
  const code = Number.parseInt(digits, base);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code).replace(/[\u00a0\u2000-\u200a\u202f]/, " ")
    : "\ufffd";
}
