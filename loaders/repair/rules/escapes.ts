import {perKnowledge} from "../../lexis/perKnowledge.ts";
import {CLASS} from "../census.ts";
import {editsOf, type Rule} from "../rule.ts";

const written =
  /(?:<U\+00A0>[ \t]*)+|<U\+([0-9A-Fa-f]{4,6})>|\\r\\n|\\[nrt](?![A-Za-z])|\\u([0-9A-Fa-f]{4})|&(?:amp;)*(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,8}[1-4]?));?/g;
const named = perKnowledge(
  ({lexicons}) => new Map((lexicons.entities ?? []).map(({name, code}) => [name!, character(code!, 16)]))
);
const LETTERS: Readonly<Record<string, string>> = {"\\r\\n": "\n", "\\n": "\n", "\\r": "\n", "\\t": "\t"};

/** Characters that some program printed as their names: `<U+00A0>`, `\r\n` in letters, `&nbsp;`, `&#8220;`, `&amp;ldquo;`. */
export const escapes: Rule = {
  name: "escapes",
  needs: CLASS.markup,
  edits: (text, knowledge) =>
    editsOf(text, "escapes", written, ([all, code, unit, decimal, hex, name]) => {
      if (name) return named(knowledge).get(name) ?? null;
      if (decimal) return character(decimal, 10);
      const sixteen = code ?? unit ?? hex;
      return sixteen ? character(sixteen, 16) : (LETTERS[all] ?? " ");
    })
};

function character(digits: string, base: number): string {
  const code = Number.parseInt(digits, base);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code).replace(/[\u00a0\u2000-\u200a\u202f]/, " ")
    : "\ufffd";
}
