import type {Area} from "../types.ts";

/** The names of areas, and which area a name means. */
export interface Gazetteer {
  has(name: string): boolean;
  /** Whether a name may begin at `start` of `words`: nothing, a stop, or the name of an area stands before it. */
  beginsAt(words: string, start: number): boolean;
  /**
   * Code of the area that `name` means in `text`. Names are not unique (朝阳区 of 北京市, of 长春市): then the one of which an
   * area above is named in the text; null where that decides nothing.
   */
  codeOf(name: string, text: string): string | null;
}

const known = new WeakMap<readonly Area[], Gazetteer>();
const longestName = 15;

/** The gazetteer of a list of areas, made once for each list. */
export function gazetteer(areas: readonly Area[]): Gazetteer {
  const made = known.get(areas) ?? compiled(areas);
  known.set(areas, made);
  return made;
}

function compiled(areas: readonly Area[]): Gazetteer {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const byName = new Map<string, Area[]>();
  for (const area of areas)
    if (area.validUntil === null) byName.set(area.nameZh, [...(byName.get(area.nameZh) ?? []), area]);
  const above = ({parent}: Area): Area[] => {
    const next = byCode.get(parent);
    return next ? [next, ...above(next)] : [];
  };
  return {
    has: (name) => byName.has(name),
    beginsAt(words, start) {
      if (start === 0 || !/\p{Script=Han}/u.test(words[start - 1]!)) return true;
      for (let length = 2; length <= Math.min(longestName, start); length++)
        if (byName.has(words.slice(start - length, start))) return true;
      return false;
    },
    codeOf(name, text) {
      const meant = byName.get(name) ?? [];
      if (meant.length === 1) return meant[0]!.code;
      const named = meant.filter((area) => above(area).some(({nameZh}) => text.includes(nameZh)));
      return named.length === 1 ? named[0]!.code : null;
    }
  };
}
