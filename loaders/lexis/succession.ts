import type {BreakKind} from "../../shared/codes.ts";
import type {Area, AreaName} from "../types.ts";

/** A change along the series of an area. */
interface SeriesBreak {
  readonly year: number;
  readonly kind: BreakKind;
  /** Code and name before. */
  readonly area: string;
  readonly nameZh: string;
}

/** How areas follow one another. A code that stood for another area earlier is told from it by the year. */
interface Succession {
  /**
   * The code under which the series of `code` goes on today: followed through each change in which one new area took over all of the old
   * one and nothing else. The code itself where none did, or where it is unknown.
   */
  seriesArea(code: string, year?: number | null): string;
  /** The area of the same series whose name or code was in use in `year`; null where the territory was that of none then. */
  validAt(code: string, year: number): string | null;
  /** The breaks of the series that ends in `seriesArea(code)`, the oldest first. */
  breaks(code: string): readonly SeriesBreak[];
}

const made = new WeakMap<readonly Area[], Succession>();

/** The succession of a list of areas, made once for each list. */
export function succession(areas: readonly Area[]): Succession {
  const cached = made.get(areas) ?? compiled(areas);
  made.set(areas, cached);
  return cached;
}

/** Territory that moved: from whom, to whom. */
interface Transfer {
  readonly from: string;
  readonly to: string;
  readonly year: number;
}

function compiled(areas: readonly Area[]): Succession {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const given = new Map<string, Transfer[]>();
  const taken = new Map<string, Transfer[]>();
  for (const area of areas)
    for (const {successors} of [area, ...area.formerNames])
      for (const {area: to, year} of successors)
        if (year !== null && to !== area.code) {
          push(given, area.code, {from: area.code, to, year});
          push(taken, to, {from: area.code, to, year});
        }

  /** The one new area that took over all of what ended in `until` and nothing else. */
  const heir = (code: string, {successors, validUntil}: AreaName): string | null => {
    const to = [...new Set(successors.filter(({year}) => year === validUntil).map(({area}) => area))];
    const next = to.length === 1 ? byCode.get(to[0]!) : undefined;
    if (validUntil === null || !next || next.code === code) return null;
    const isZone = byCode.get(code)?.level === "zone";
    const alone = (taken.get(next.code) ?? []).every(({from, year}) => from === code || year !== validUntil);
    return isZone || (startOf(next) === validUntil && alone) ? next.code : null;
  };
  const heirs = new Map<string, string>();
  const ancestors = new Map<string, string>();
  for (const area of areas) {
    const next = heir(area.code, area);
    if (!next) continue;
    heirs.set(area.code, next);
    if (area.level !== "zone" || !ancestors.has(next)) ancestors.set(next, area.code);
  }
  const last = (code: string) => {
    let at = code;
    for (let next = heirs.get(at); next; next = heirs.get(at)) at = next;
    return at;
  };
  /** From the oldest code of a series to its last. */
  const line = (code: string): Area[] => {
    const codes = [last(code)];
    for (let before = ancestors.get(codes[0]!); before; before = ancestors.get(before)) codes.unshift(before);
    return codes.flatMap((each) => byCode.get(each) ?? []);
  };
  const moved = ({code, validUntil}: Area): SeriesBreak[] =>
    [...(given.get(code) ?? []), ...(taken.get(code) ?? [])]
      .filter(({from, year}) => year !== validUntil && ancestors.get(code) !== from)
      .map(({year}) => ({year, kind: "territory", area: code, nameZh: nameIn(byCode.get(code)!, year - 1)}));

  return {
    seriesArea(code, year = null) {
      const area = byCode.get(code);
      const other = area?.formerNames.find((name) => name.successors.length > 0 && year !== null && holds(name, year));
      return last((other && heir(code, other)) ?? code);
    },
    validAt: (code, year) =>
      line(code).find((area) => holds({validFrom: startOf(area), validUntil: area.validUntil}, year))?.code ?? null,
    breaks(code) {
      const breaks = line(code).flatMap((area, i, all): SeriesBreak[] => {
        const before = all[i - 1];
        const renamed = renamings(area).map(
          ({nameZh, validUntil}): SeriesBreak => ({
            year: validUntil!,
            kind: "name",
            area: area.code,
            nameZh
          })
        );
        return [
          ...(before
            ? [{year: before.validUntil!, kind: "code" as const, area: before.code, nameZh: before.nameZh}]
            : []),
          ...renamed,
          ...moved(area)
        ];
      });
      const key = ({year, kind}: SeriesBreak) => `${year} ${kind}`;
      return [...new Map(breaks.map((each) => [key(each), each])).values()].sort((a, b) => a.year - b.year);
    }
  };
}

function push(lists: Map<string, Transfer[]>, code: string, transfer: Transfer): void {
  const list = lists.get(code);
  if (list) list.push(transfer);
  else lists.set(code, [transfer]);
}

/** Whether a name was in use in some part of a year. */
export const holds = ({validFrom, validUntil}: Pick<AreaName, "validFrom" | "validUntil">, year: number): boolean =>
  (validFrom === null || validFrom <= year) && (validUntil === null || validUntil > year);

/** The former names that were those of the same area, not of another one that had its code. */
const renamings = ({formerNames}: Area) => formerNames.filter(({successors}) => !successors.length);

/** The first year of an area under its code, whatever its name was. */
const startOf = (area: Area) => renamings(area)[0]?.validFrom ?? area.validFrom;

/** The name of an area in a year; its last one where the year is unknown or outside its time. */
const nameIn = (area: Area, year: number | null): string =>
  (year === null ? undefined : renamings(area).find((name) => holds(name, year)))?.nameZh ?? area.nameZh;
