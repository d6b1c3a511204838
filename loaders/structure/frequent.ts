import {type Gazetteer, isCommon, isLocal} from "./gazetteer.ts";

/** A name must stand so often, and so many times as often as the next, to be that of the area that reports. */
const LEAST = 5;
const LEAD = 3;

/** Words that end the names of the areas of a level. */
const endings: Readonly<Record<string, RegExp>> = {
  省: /省$/,
  自治区: /自治区$/,
  市: /市$/,
  地区: /地区$/,
  自治州: /州$/,
  州: /州$/,
  盟: /盟$/,
  自治县: /县$/,
  县: /县$/,
  区: /区$/,
  新区: /新区$/,
  自治旗: /旗$/,
  旗: /旗$/
};
const spoken = /我(?:谨)?代表(自治[区州县旗]|新区|地区|[省市县区州盟旗])(?:人民|党工委、管)?(?:政府|委)/;
const whole = /[全我]([省市县区州盟旗])(?!外|长|别)/g;

/** The kind of area that reports, where the text does not name it: 我代表省人民政府, else the commonest of 全省, 全市, 全县; null if none leads. */
export function areaLevelWord(text: string): string | null {
  const level = spoken.exec(text)?.[1];
  if (level) return level;
  const counts = new Map<string, number>();
  for (const [, word] of text.matchAll(whole)) counts.set(word!, (counts.get(word!) ?? 0) + 1);
  return leading(counts);
}

/** The key that leads by far. */
function leading(counts: ReadonlyMap<string, number>): string | null {
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] >= LEAST && first[1] >= LEAD * (second?.[1] ?? 0) ? first[0] : null;
}

/** Before a name in running text, beside a stop: words that end in none. */
const before = /[^\p{Script=Han}]|[在到对为是把将向与和及由于从的以让给至往赴本新全]/u;
/** The name of a county must stand in full so often, its stem alone may be a word (新建, 惠民): less where the area above is named too. */
const LEAST_FULL = 2;
/** The name goes on as another word: 新建区域. */
const goesOn = /[域位间级]/;

/** How often a text names an area: at all, in full, and in full where no other word can end in the name. */
interface Count {
  all: number;
  full: number;
  bounded: number;
}

/**
 * The code of the area of a level that the text names far more often than any other. Names count with their stems (贵州); those of counties
 * and zones only where the full name stands in the text too.
 */
export function frequentArea(text: string, level: string | null, names: Gazetteer, year: number | null): string | null {
  if (level === null) return null;
  const counts = countNames(text, endings[level]!, names);
  for (const [name, {full}] of counts) if (!full || isCommon(name)) counts.delete(name);
  const name = leading(new Map([...counts].map(([name, {all}]) => [name, all])));
  const chain = name === null ? null : names.findChain(name, 0);
  const code = chain && names.decide(names.candidates(chain, year), text);
  return code && (counts.get(name!)!.bounded >= LEAST_FULL || names.isUnderNamed(code, text)) ? code : null;
}

function countNames(text: string, ending: RegExp, names: Gazetteer): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (let at = 0; at < text.length; at++) {
    const hit = names.findAt(text, at, () => true);
    if (!hit) continue;
    const meant = hit.entry.find(({area}) => ending.test(area.nameZh));
    if (meant) {
      const {area, form} = meant;
      const count = counts.get(area.nameZh) ?? {all: 0, full: 0, bounded: 0};
      const isFull = !isLocal(area) || (form !== "stem" && !goesOn.test(text[hit.end] ?? ""));
      count.all++;
      if (isFull) count.full++;
      if (isFull && (!isLocal(area) || before.test(text[at - 1] ?? " "))) count.bounded++;
      counts.set(area.nameZh, count);
    }
    at = hit.end - 1;
  }
  return counts;
}
