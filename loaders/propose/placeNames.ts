import {perKnowledge} from "../lexis/perKnowledge.ts";
import {succession} from "../lexis/succession.ts";
import type {Area} from "../types.ts";

/** Areas as a person reads them, and how they stand to one another. */
interface PlaceNames {
  findArea(code: string): Area | null;
  /** 620524 甘肃省天水市武山县; the words themselves where no area has the code. */
  named(code: string): string;
  /** Whether two codes are of one area, under an earlier name or code too. */
  isSame(one: string, other: string): boolean;
  /** Whether `code` lies in `superior`. */
  isWithin(code: string, superior: string): boolean;
}

/** The areas of a knowledge by their codes. */
export const placeNames = perKnowledge(({areas}): PlaceNames => {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const above = (code: string): Area[] => {
    const area = byCode.get(code);
    return area ? [area, ...above(area.parent)] : [];
  };
  const {seriesArea} = succession(areas);
  return {
    findArea: (code) => byCode.get(code) ?? null,
    named(code) {
      const chain = above(code);
      return chain.length
        ? `${code} ${chain
            .reverse()
            .map(({nameZh}) => nameZh)
            .join("")}`
        : code;
    },
    isSame: (one, other) =>
      one === other || (byCode.has(one) && byCode.has(other) && seriesArea(one) === seriesArea(other)),
    isWithin: (code, superior) =>
      above(code)
        .slice(1)
        .some((area) => area.code === superior)
  };
});
