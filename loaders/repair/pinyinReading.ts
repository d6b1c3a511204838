import {lazily} from "../lexis/lazily.ts";

const pinyinPackage = lazily<typeof import("pinyin-pro")>("pinyin-pro");

const cache = new Map<string, readonly string[]>();

/** Readings of one character, with tone marks; [] where none is known. */
function readingsOf(char: string): readonly string[] {
  let others = cache.get(char);
  if (!others) {
    const all = pinyinPackage().pinyin(char, {multiple: true, type: "array"});
    others = all.filter((reading) => reading !== char);
    cache.set(char, others);
  }
  return others;
}

/** Without tone marks or numbers; ü as v, as keyboards have it. */
const toneless = (reading: string): string =>
  reading
    .normalize("NFD")
    .replace(/u\u0308|ü/g, "v")
    .replace(/[\u0300-\u036f1-5']/g, "");

/** Whether `reading` is one that `char` has. Tone marks count where there are any; u stands for ü as well. */
export function isReading(char: string, reading: string): boolean {
  const all = readingsOf(char);
  const plain = toneless(reading);
  if (reading !== plain && all.includes(reading)) return true;
  return all.some((one) => {
    const bare = toneless(one);
    return bare === plain || bare.replace("v", "u") === plain;
  });
}

/** Whether a mirror site may have given `char` this reading: with its tone, or without any. */
export const hasReading = (char: string, reading: string): boolean =>
  readingsOf(char).some((one) => one === reading || (reading === toneless(reading) && toneless(one) === reading));
