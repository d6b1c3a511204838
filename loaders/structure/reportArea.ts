import type {Area} from "../types.ts";
import {areaLevelWord, frequentArea} from "./frequent.ts";
import {type Chain, type Gazetteer, gazetteer, isCommon, isLocal} from "./gazetteer.ts";
import {findUnnamed} from "./unnamed.ts";

/** The words that may say whose report it is. */
interface AreaEvidence {
  /** The most trusted first: title, who speaks, where it was read, issuer, file name, opening sentences. */
  readonly trusted: readonly string[];
  /** The beginning of the text. */
  readonly text: string;
  /** The reporting year: names are those of their time. */
  readonly year: number | null;
}

interface FoundArea {
  /** Its code; its name as written where that is not in the gazetteer, does not hold in the year, or is that of several areas; else null. */
  readonly area: string | null;
  /** The codes of the areas that have the name, where they are several and nothing decides. */
  readonly candidates: readonly string[];
}

const nothing: FoundArea = {area: null, candidates: []};

/**
 * The area that reports: the first that trusted words name, else the one that the text names far more often than any other of the same
 * level. Of a name that several areas share the one is taken of which an area above is named.
 */
export function findArea({trusted, text, year}: AreaEvidence, areas: readonly Area[]): FoundArea {
  for (const words of trusted) {
    const namedArea = findNamedArea(words, [...trusted, text], year, areas);
    if (namedArea) return namedArea;
  }
  const names = gazetteer(areas);
  const code = frequentArea(text, areaLevelWord(text), names, year);
  return code === null ? nothing : {area: code, candidates: []};
}

/** The area that words name, where `around` are the words that may name an area above it; null where they name none. */
export function findNamedArea(
  phrase: string,
  around: readonly string[],
  year: number | null,
  areas: readonly Area[]
): FoundArea | null {
  const names = gazetteer(areas);
  const words = plain(phrase);
  const chain = findNamed(words, names);
  const unnamed = findUnnamed(words);
  const name = chain && words.slice(chain.start, chain.end);
  // 兰州市青屿区: a longer name that is not in the gazetteer says more than the known one that it begins with.
  if (unnamed && (!name || (unnamed.whole.includes(name) && !unnamed.whole.endsWith(name))))
    return {area: unnamed.last, candidates: []};
  return chain ? meant(chain, names, year, [...around.slice(0, -1).map(plain), around.at(-1)!]) : null;
}

function meant(chain: Chain, names: Gazetteer, year: number | null, words: readonly string[]): FoundArea {
  const candidates = names.candidates(chain, year);
  for (const context of [words.slice(0, -1).join("\n"), words.at(-1)!]) {
    const code = names.decide(candidates, context);
    if (code !== null) return {area: code, candidates: []};
  }
  return {area: chain.names.at(-1)!, candidates};
}

/** Without the titles of documents, which name the areas of their issuers, and without years. */
const plain = (words: string) => words.replace(/《[^《》]{0,100}》/g, " ").replace(/\d{4}年度?/g, " ");

/** Words that may stand before the name of the area that reports, beside a stop. */
const before = /(?:^|[^\p{Script=Han}]|关于|中共|中国共产党|代表|总局|[在我对向])$/u;
/** The words after a stem that names an area: 徐水2011年, 河北_2000. */
const behindStem =
  /^\s*(?:$|[\d_—－-]|(?:人民)?政府|法治|依法|[省市县区]委|\p{Script=Han}{0,6}(?:园区|高新|开发区|经开|保税))/u;
/** The name goes on as another word: 南山区域. */
const goesOn = /^[域位间级]/;

/** Whether a name says something without one before it: not 城区, and not the stem of a county, which may be a word (平安, 惠民). */
const says = ({names, meanings}: Chain) =>
  !isCommon(names[0]!) && meanings[0]!.some(({area, form}) => form !== "stem" || !isLocal(area));

/** The first chain of names that stands where the name of the one who reports may stand. */
function findNamed(words: string, names: Gazetteer): Chain | null {
  const isStem = (end: number) => behindStem.test(words.slice(end, end + 10));
  for (let at = 0; at < words.length; at++) {
    if (!before.test(words.slice(Math.max(0, at - 5), at))) continue;
    const chain = names.findChain(words, at, isStem);
    if (!chain || goesOn.test(words.slice(chain.end))) continue;
    if (chain.names.length > 1 || says(chain)) return chain;
  }
  return null;
}
