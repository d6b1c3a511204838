import type {Coding, Figure, FigureContext} from "../types.ts";

/** 1个、黑社会性质组织1个: what stands between two figures that each count a kind of one thing; or behind the first, 11家公司、4家银行. */
const anotherKind = /^(?:、|和|及|以及|与)[\u4e00-\u9fff“”]{2,16}$|^[\u4e00-\u9fff“”]{2,16}[、和]$/;
const LONGEST_BETWEEN = 18;

/**
 * The indices of figures that a list puts beside one another under one indicator (打掉恶势力犯罪集团1个、黑社会性质组织1个): each counts a
 * kind of it, and none is the whole.
 */
export function siblings(
  text: string,
  figures: readonly Figure[],
  contexts: readonly FigureContext[],
  codings: readonly (Coding | null)[]
): ReadonlySet<number> {
  const parts = new Set<number>();
  for (let i = 1; i < figures.length; i++) {
    const indicator = codings[i]?.indicator;
    if (!indicator || codings[i - 1]?.indicator !== indicator || !isAlike(figures[i - 1]!, figures[i]!)) continue;
    if (!isList(text, figures[i - 1]!, figures[i]!) && !isRow(contexts[i - 1]!, contexts[i]!)) continue;
    parts.add(i - 1).add(i);
  }
  return parts;
}

const isAlike = (one: Figure, other: Figure) =>
  one.sentence === other.sentence &&
  one.kind === "count" &&
  other.kind === "count" &&
  one.unit === other.unit &&
  one.scope === "area" &&
  other.scope === "area" &&
  one.period === other.period &&
  one.periodFrom === other.periodFrom &&
  one.periodTo === other.periodTo;

const isList = (text: string, {end}: Figure, {start}: Figure) =>
  start - end <= LONGEST_BETWEEN && anotherKind.test(text.slice(end, start));

/** Members of one row (A、B分别为3件、5件). */
const isRow = (one: FigureContext, other: FigureContext) =>
  one.row !== null && one.row === other.row && one.row.members.length > 0 && one.own.start !== other.own.start;
