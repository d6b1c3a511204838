import {lazily} from "../lexis/lazily.ts";

const pinyinPackage = lazily<typeof import("pinyin-pro")>("pinyin-pro");
const readings = new Map<string, string>();

/** How a word is read, without tones and blanks; ü as v. */
export function reading(word: string): string {
  let read = readings.get(word);
  if (read === undefined) {
    read = pinyinPackage().pinyin(word, {toneType: "none", type: "array", v: true}).join("").toLowerCase();
    readings.set(word, read);
  }
  return read;
}
