import {Converter} from "opencc-js/cn2t";
import {pinyin} from "pinyin-pro";

/** A damaged text: what was done, how many characters it touched, and what it should be after repair. */
interface Damaged {
  readonly kind: string;
  readonly text: string;
  readonly touched: number;
}

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Damage = (text: string, random: () => number) => Omit<Damaged, "kind">;

/** Replaces a share of the matches of a pattern; the rest stays. */
function some(text: string, share: number, random: () => number, pattern: RegExp, is: (match: string) => string) {
  let touched = 0;
  const damaged = text.replace(pattern, (match) => {
    if (random() >= share) return match;
    const now = is(match);
    // An insertion touches one character, however much is matched around it.
    if (now !== match) touched += now.startsWith(match) ? 1 : match.length;
    return now;
  });
  return {text: damaged, touched};
}

const toTraditional = Converter({from: "cn", to: "t"});

/** Traditional characters as a mirror site converts them: only where the way back is one to one. */
const traditional: Damage = (text) => {
  const now = toTraditional(text);
  let touched = 0;
  for (let i = 0; i < text.length; i++) touched += Number(now[i] !== text[i]);
  return {text: now, touched};
};

const reading = (char: string, tones: boolean) => pinyin(char, {toneType: tones ? "symbol" : "none"});

const withPinyin =
  (tones: boolean): Damage =>
  (text, random) =>
    some(text, 0.2, random, /[\u4e00-\u9fff](?![(（])/g, (char) => {
      const inserted = `${char}(${reading(char, tones)})`;
      return random() < 0.05 ? `${inserted}(${reading(char, tones)})` : inserted;
    });

const wide = (char: string) => String.fromCharCode(char.charCodeAt(0) + 0xfee0);

/** Lines wrapped where the 61st column would begin; not after a stop, where the break could as well end a paragraph. */
const wrapped: Damage = (text) => {
  let [damagedText, width, touched] = ["", 0, 0];
  for (let i = 0; i < text.length; i++) {
    damagedText += text[i];
    width = text[i] === "\n" ? 0 : width + (text.charCodeAt(i) > 0x2e7f ? 2 : 1);
    if (width < 60 || /[。；：！？:;!?\n ]/.test(text[i]!) || /[\n ]|^$/.test(text[i + 1] ?? "")) continue;
    damagedText += "\n";
    touched++;
    width = 0;
  }
  return {text: damagedText, touched};
};

/** Kinds of damage, each with what it does to a clean text. */
export const damages: Readonly<Record<string, Damage>> = {
  "pinyin with tones": withPinyin(true),
  "pinyin without tones": withPinyin(false),
  traditional,
  "full-width figures": (text, random) =>
    some(text, 0.8, random, /\d+(?:\.\d+)?%?/g, (figure) => Array.from(figure, wide).join("")),
  "spaced digits": (text, random) =>
    some(
      text,
      0.8,
      random,
      /(?<=[\u4e00-\u9fff，])(?:\d{2,3}(?=[件人次个%])|\d{4}(?=年)|\d+\.\d{2}(?=亿元|万元|%))/g,
      (figure) => (figure.includes(".") ? figure.replace(/(?<=\.\d)/, " ") : Array.from(figure).join(" "))
    ),
  "line breaks in sentences": (text, random) =>
    some(
      text,
      0.02,
      random,
      /(?<=[\u4e00-\u9fff，][\u4e00-\u9fff])[\u4e00-\u9fff](?=[\u4e00-\u9fff]{2})/g,
      (char) => `${char}\n`
    ),
  "lines wrapped at a width": wrapped,
  "line breaks in figures": (text, random) =>
    some(text, 0.3, random, /(?<=[。；，][^\n]{12,}\d)\d(?=[\u4e00-\u9fff%])/g, (digit) => `\n${digit}`),
  "exotic spaces": (text, random) =>
    some(text, 0.03, random, /[\u4e00-\u9fff](?=[\u4e00-\u9fff])/g, (char) => `${char}\u200b`),
  entities: (text, random) => some(text, 0.7, random, /[“”…—·]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  tags: (text, random) => some(text, 0.05, random, /[，、]/g, (sign) => `${sign}<span lang="zh">`),
  "table debris": (text, random) => some(text, 0.5, random, /。(?=\n)/g, (stop) => `${stop} | ||||||`),
  "line ends": (text) =>
    some(
      text,
      1,
      () => 0,
      /\n/g,
      () => "\r\n"
    ),
  "read as Latin-1": (text, random) =>
    some(text, 0.02, random, /[\u4e00-\u9fff]{3,12}/g, (words) => Buffer.from(words, "utf8").toString("latin1")),
  hyphens: (text) =>
    some(
      text,
      1,
      () => 0,
      /(?<=\d)-(?=\d)/g,
      () => "‑"
    )
};

/** `text` with one kind of damage, the same for the same seed. */
export function damaged(kind: string, text: string, seed = 1): Damaged {
  return {kind, ...damages[kind]!(text, randomFrom(seed))};
}

/** Length of the longest common subsequence of two texts that differ in few places: by lines of equal text, then by greedy steps. */
export function sameCharacters(gold: string, is: string): number {
  let same = 0;
  let j = 0;
  for (let i = 0; i < gold.length; ) {
    if (gold[i] === is[j]) {
      same++;
      i++;
      j++;
      continue;
    }
    const [a, b] = resumed(gold, i, is, j);
    i = a;
    j = b;
  }
  return same;
}

/** The nearest place where both texts go on together for a few characters. */
function resumed(gold: string, i: number, is: string, j: number): [number, number] {
  for (let far = 1; far < 60; far++)
    for (let a = 0; a <= far; a++)
      if (gold.slice(i + a, i + a + 6) === is.slice(j + far - a, j + far - a + 6)) return [i + a, j + far - a];
  return [gold.length, is.length];
}
