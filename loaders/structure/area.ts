import type {Area} from "../types.ts";
import {type Gazetteer, gazetteer} from "./gazetteer.ts";

/**
 * The area that the words speak of, the most trusted words first (title, issuer, opening sentences): its code where the
 * gazetteer knows which one is meant, else the name. Where there is no title and none of them names one, the name
 * of the gazetteer that is most frequent in `text`; null where there is none.
 */
export function findArea(trusted: readonly string[], text: string, areas: readonly Area[]): string | null {
  const known = gazetteer(areas);
  for (const words of trusted.map(plain)) {
    const name = findKnown(words, known, 2);
    const unknown = findUnknown(words);
    // 兰州市城关区: a longer name that is not in the gazetteer says more than the known one that it begins with.
    if (unknown && (!name || (unknown.includes(name) && !unknown.endsWith(name)))) return lastPart(unknown);
    if (name) return known.codeOf(name, `${words}\n${text}`) ?? name;
  }
  // Words that could have named it and did not: then a name that is frequent in the text is not the one that reports.
  if (trusted[0]) return null;
  const name = findKnown(plain(text), known, 3);
  // A name that stands a few times is a place that something happened in, not the one that reports.
  return name && text.split(name).length > manyTimes ? known.codeOf(name, text) : null;
}

/** Without the titles of documents, which name the areas of their issuers, and without years. */
const plain = (words: string) => words.replace(/《[^《》]{0,100}》/g, " ").replace(/\d{4}年度?/g, " ");

const manyTimes = 5;
const suffix = /[省市县区旗州盟]/g;
const longestName = 15;

/**
 * The name of the gazetteer that stands most often; of 天水市武山县 the last part, which is the smaller area. Names shorter
 * than `least` are passed over; one of two characters counts only where no other word can end in it: after a stop or after
 * the name of an area above (创新县 does not name 新县).
 */
function findKnown(words: string, known: Gazetteer, least: number): string | null {
  const counts = new Map<string, number>();
  for (const {index} of words.matchAll(suffix))
    for (let length = Math.min(longestName, index + 1); length >= least; length--) {
      const start = index + 1 - length;
      const name = words.slice(start, index + 1);
      if (!known.has(name) || (length === 2 && !known.beginsAt(words, start))) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      break;
    }
  let best: string | null = null;
  for (const [name, count] of counts) {
    const most = best === null ? 0 : counts.get(best)!;
    if (count > most || (count === most && words.includes(`${best}${name}`))) best = name;
  }
  return best;
}

const unnamed =
  /(?:^|[\s，,、。—－]|关于|中共|中国共产党)(?=\p{Script=Han}{3})((?:\p{Script=Han}{2,8}?(?:省|自治区))?(?:\p{Script=Han}{2,10}?(?:自治州|地区|市|盟|州))?(?:\p{Script=Han}{1,10}?(?:自治县|自治旗|县|区|旗))?)(?=人民政府|政府|法治|依法|坚持|始终|深入|认真|紧|扎实|持续|切实|全力|着力|积极|聚焦|立足|严格|大力|高度|不断|围绕|把|以|将|在|共|委|\p{Script=Han}{0,6}局|关于|[\s，,]|$)/gu;
/** Words that end like a name of an area but are none, or do not say which (某镇在县委领导下). */
const vague =
  /^(?:全|各|我|本|该|这|市|县|区|省|州|法治|推进|加强|依法|在)|(?:社|地|园|景|辖|街|全)区$|城市$|在|国务院|中央|[和与及][省市县区州]$/;

/** A subtitle (——和平县推进法治建设综述) begins with the area, whatever follows. */
const subtitled = /[—－]\s*(\p{Script=Han}{2,6}?(?:自治州|自治县|市|州|盟|县|区|旗))(?![民域位间划治内])/gu;

function findUnknown(words: string): string | null {
  for (const [, found = ""] of [...words.matchAll(unnamed), ...words.matchAll(subtitled)]) {
    const name = found.replace(/^(?:关于|中共|中国共产党)/, "");
    if (name.length > 2 && !vague.test(name)) return name;
  }
  return null;
}

/** 武山县 of 甘肃省天水市武山县. */
function lastPart(name: string): string {
  const parts = /^(?:.{2,8}?(?:省|自治区)(?=.{2}))?(?:.{2,10}?(?:自治州|地区|市|盟|州)(?=.{2}))?(.+)$/.exec(name);
  return parts?.[1] ?? name;
}
