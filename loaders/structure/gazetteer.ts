import {type Hit, type Lexis, lexis} from "../lexis/lexis.ts";
import {holds, succession} from "../lexis/succession.ts";
import type {Area, AreaName, Span} from "../types.ts";

/** full: 徐水县. short: 恩施州, 西藏. stem: 徐水, which names an area only in a few places. */
type Form = "full" | "short" | "stem";

/** An area that a word may mean. */
interface Meaning {
  readonly area: Area;
  readonly name: Pick<AreaName, "validFrom" | "validUntil">;
  readonly form: Form;
}

/** Names that follow one another, from the larger area to the smaller: 深圳市罗湖区. */
export interface Chain extends Span {
  readonly names: readonly string[];
  readonly meanings: readonly (readonly Meaning[])[];
}

/** The names of areas, in all their times, and which area a name means. */
export interface Gazetteer {
  /** The longest name that begins at `at`: full or short, a stem only where `isStem` lets it. */
  findAt(words: string, at: number, isStem?: (end: number) => boolean): Hit<readonly Meaning[]> | null;
  /** The chain that begins at `at`. */
  findChain(words: string, at: number, isStem?: (end: number) => boolean): Chain | null;
  /** Codes of the areas that the last name of a chain may mean in `year`, given the names before it; alone, the stem of a county means none. */
  candidates(chain: Chain, year: number | null): readonly string[];
  /** The one of several codes of which an area above is named in `words`, where it is one alone; else null. */
  decide(codes: readonly string[], words: string): string | null;
  /** Whether the area next above is named in `words`. */
  isUnderNamed(code: string, words: string): boolean;
}

const made = new WeakMap<readonly Area[], Gazetteer>();

/** The gazetteer of a list of areas, made once for each list. */
export function gazetteer(areas: readonly Area[]): Gazetteer {
  const cached = made.get(areas) ?? compiled(areas);
  made.set(areas, cached);
  return cached;
}

function compiled(areas: readonly Area[]): Gazetteer {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const words = namesOf(areas);
  const above = (area: Area): Area[] => {
    const next = byCode.get(area.parent);
    return next ? [next, ...above(next)] : [];
  };
  const findAt: Gazetteer["findAt"] = (text, at, isStem = () => false) =>
    words.findAt(text, at, text.length, (meanings, end) => meanings.some(({form}) => form !== "stem") || isStem(end));
  return {
    findAt,
    findChain(text, at, isStem) {
      const chained: Hit<readonly Meaning[]>[] = [];
      for (let hit = findAt(text, at, isStem); hit; hit = findAt(text, hit.end, isStem)) chained.push(hit);
      const end = chained.at(-1)?.end;
      if (end === undefined) return null;
      return {
        start: at,
        end,
        names: chained.map(({start, end}) => text.slice(start, end)),
        meanings: chained.map(({entry}) => entry)
      };
    },
    candidates({meanings}, year) {
      const before = meanings.slice(0, -1).map((list) => new Set(list.map(({area}) => area.code)));
      const under = meanings.at(-1)!.filter(({area, form}) => {
        if (!before.length && form === "stem" && isLocal(area)) return false;
        const codes = new Set(above(area).map(({code}) => code));
        return before.every((meant) => [...meant].some((code) => codes.has(code)));
      });
      return [...new Set(valid(under, year, areas))];
    },
    isUnderNamed(code, text) {
      const next = byCode.get(byCode.get(code)?.parent ?? "");
      return next !== undefined && [...namesIn(next), ...stems(next)].some((name) => text.includes(name));
    },
    decide(codes, text) {
      if (codes.length < 2) return codes[0] ?? null;
      const next = (area: Area) => above(area).slice(0, 1);
      for (const superiors of [next, above])
        for (const names of [namesIn, stems]) {
          const isNamed = (area: Area) => names(area).some((name) => text.includes(name));
          const named = codes.filter((code) => superiors(byCode.get(code)!).some(isNamed));
          if (named.length) return named.length === 1 ? named[0]! : null;
        }
      return null;
    }
  };
}

const namesIn = ({nameZh, shortNames, formerNames}: Area): string[] => [
  nameZh,
  ...shortNames,
  ...formerNames.map(({nameZh}) => nameZh)
];

/** The codes of the meanings that hold in a year or, where the report was written, in the next; in the year alone where that is one. */
function valid(meanings: readonly Meaning[], year: number | null, areas: readonly Area[]): string[] {
  const codes = (fits: (name: Meaning["name"]) => boolean) =>
    meanings.filter(({name}) => fits(name)).map(({area}) => area.code);
  if (year === null) {
    const inUse = codes(({validUntil}) => validUntil === null);
    return inUse.length ? inUse : meanings.map(({area}) => area.code);
  }
  const current = codes((name) => holds(name, year));
  if (current.length) return current;
  const next = codes((name) => holds(name, year + 1));
  if (next.length) return next;
  // A name that came later: whoever filed an old report under it means the same territory.
  const later = codes(({validFrom}) => validFrom !== null && validFrom > year);
  return later.flatMap((code) => succession(areas).validAt(code, year) ?? []);
}

/** The areas of each word: full, short and former names, and stems of two characters or more. */
function namesOf(areas: readonly Area[]): Lexis<readonly Meaning[]> {
  const words = new Map<string, Meaning[]>();
  const add = (word: string, meaning: Meaning) => {
    const list = words.get(word);
    if (list) list.push(meaning);
    else words.set(word, [meaning]);
  };
  for (const area of areas)
    for (const one of [area, ...area.formerNames]) {
      const name = one === area ? {validFrom: area.validFrom, validUntil: area.validUntil} : one;
      add(one.nameZh, {area, name, form: "full"});
      for (const short of one.shortNames) add(short, {area, name, form: "short"});
      for (const stem of stems(one)) add(stem, {area, name, form: "stem"});
    }
  return lexis(words);
}

/** Names of a kind rather than of a place: 城区, 郊区, 矿区. They say something only behind the area above. */
export const isCommon = (name: string): boolean => /^(?:[城郊矿市东西南北新]|新市|新城|城中|开发)区$/.test(name);

/** Of counties and zones, the names are often words as well. */
export const isLocal = ({level}: Area): boolean => level === "county" || level === "zone";

const kind = /(?:特别行政区|地区|(?<=架)林区|特区|新区|省|市|县|区|旗|盟|州)$/;

function stems({nameZh, shortNames}: AreaName): string[] {
  const shortened = (/自治[区州县旗]$/.test(nameZh) ? shortNames : [nameZh]).map((name) => name.replace(kind, ""));
  return [...new Set(shortened)].filter((stem) => stem.length > 1 && !shortNames.includes(stem) && stem !== nameZh);
}
