import {Trie} from "opencc-js/core";
import {configs, to} from "opencc-js/preset/t2cn";
import type {Script} from "../types.ts";
import {classCodes, gb2312, isOf} from "./characterClasses.ts";

const entries = (dictionary: unknown): [string, string][] =>
  String(dictionary)
    .split("|")
    .map((entry) => entry.split(" ") as [string, string]);

const mainland = to.cn![0]!;
const fromTaiwan = configs.tw2s!.conversionChain[0]!;
const [, characters] = mainland.map(entries);

/** Phrases first, then characters; 著 is 着 but in the words that keep it (著名, 顯著), for which OpenCC knows the Taiwan usage. */
const trie = new Trie();
trie.loadDictGroup(mainland);
const ofMainland = new Trie();
ofMainland.loadDictGroup(mainland);
for (const [phrase] of fromTaiwan.flatMap(entries))
  if (phrase.includes("著")) trie.addWord(phrase, ofMainland.convert(phrase));
trie.addWord("著", "着");

const begins = new Uint8Array(0x10000);
for (const [phrase] of [...mainland.flatMap(entries), ["著"], ...fromTaiwan.flatMap(entries)])
  begins[phrase!.charCodeAt(0)] = 1;

/** Characters that only Traditional text has: those that GB 2312 has as well may be meant (乾隆, 於 as a surname). */
const only = new Uint8Array(0x10000);
for (const [char, is] of characters!)
  if (char !== is && char.length === 1 && !gb2312.has(char)) only[char.charCodeAt(0)] = 1;

const simplified = new Map(characters);
const forms = new Map<string, string[]>();
for (const [form, is] of characters!) forms.set(is, [...(forms.get(is) ?? []), form]);

/** The Simplified form of one character, whatever its word. */
export const simplifiedOf = (char: string): string => simplified.get(char) ?? char;

/** The Traditional forms of one Simplified character. */
export const traditionalOf = (char: string): readonly string[] => forms.get(char) ?? [];

/** From this share of Traditional-only characters among the Han on, a stretch is Traditional: real text has 0.3 to 0.4. */
const TRADITIONAL = 0.1;

/** Share of the Han characters of `text.slice(start, end)` that only Traditional text has. */
function traditionalShare(text: string, start = 0, end = text.length): number {
  let han = 0;
  let count = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x3400 || code > 0x9fff) continue;
    han++;
    count += only[code]!;
  }
  return han ? count / han : 0;
}

/** The script of a text whose classes of characters are `present`. */
export function scriptOf(text: string, present: number): Script {
  const share = present & classCodes.rareHan ? traditionalShare(text) : 0;
  return share >= TRADITIONAL ? "traditional" : share > 0 ? "mixed" : "simplified";
}

/** Whether the stretch is Traditional, so that characters which both scripts have are read as Traditional ones. */
export const isTraditional = (text: string, start: number, end: number): boolean =>
  traditionalShare(text, start, end) >= TRADITIONAL;

/** The longest phrase or character at `at` that Simplified text writes otherwise, or one that is to stay as it is. */
export function findSimplified(text: string, at: number): {end: number; value: string} | null {
  return begins[text.charCodeAt(at)] ? trie.matchPrefix(text, at) : null;
}

/** Whether some character of `words` is written so in Traditional text only. */
export function hasTraditional(words: string): boolean {
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (only[code] || (code >= 0xd800 && code < 0xe000 && isOf(classCodes.rareHan, code))) return true;
  }
  return false;
}
