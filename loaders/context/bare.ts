import type {FigureContext, Span} from "../types.ts";
import {near, span} from "./contexts.ts";
import type {PlacedFigure} from "./rows.ts";

/** 每村, 每个行政村: what follows is said of one of many. */
const eachOfMany = /每一?个?(?:行政村|自然村|村（社区）|村\(社区\)|村|社区|乡镇|镇|街道|单位|所|校|户)/;

/** 学习法律12部，共计11次: a total by another measure, of what the clause before counted. */
const inAll = /^(?:全[市县区州省旗镇乡]|全年)?(?:总|一)?(?:共计?|合计|累计)$/;

/**
 * The context of a figure that stands in a clause without words of its own (乡镇工作站实现全覆盖，共建成126个): that of the
 * clause before, where that one has no figure, one of a single place (每村培养法律明白人3名，全镇共57名), or one by another measure
 * (学习法律12部，共计11次); else null.
 */
export function findBareContext(
  text: string,
  figures: readonly PlacedFigure[],
  at: number,
  context: FigureContext
): FigureContext | null {
  if (figures[at - 1]?.end === figures[at]!.start) return beside(figures, at, context);
  const {lead, after, clausesBefore} = context;
  if (lead.start < lead.end || after.start < after.end) return null;
  const [before, ...earlier] = clausesBefore;
  if (!before || before.end < lead.start - 1) return null;
  const last = figures[at - 1];
  const other = findOther(text, before, last && last.end > before.start ? last : null, figures[at]!);
  if (!other) return null;
  // Of 法律明白人每村3名 and 每村培养3名法律明白人 the longer side of 每村 names what is counted.
  const {start, end} = other;
  const own = near(before.end - end > start - before.start ? span(end, before.end) : span(before.start, start));
  return {
    ...context,
    clause: before,
    own,
    afterShared: false,
    rest: after,
    lead: span(before.start, own.start),
    shared: span(0, 0),
    clausesBefore: earlier
  };
}

/** 组织培训5批31人次: two measures of one thing have the same words. */
function beside(figures: readonly PlacedFigure[], at: number, context: FigureContext): FigureContext {
  const {start} = figures[at - 1]!;
  const floor = Math.max(context.lead.start, figures[at - 2]?.end ?? 0);
  return {...context, own: near(span(floor, start)), lead: span(context.lead.start, floor), shared: span(0, 0)};
}

/** The place of the other figure in the clause before, or whose one of many it counts; its end, where it has none. */
function findOther(text: string, {start, end}: Span, last: PlacedFigure | null, bare: PlacedFigure): Span | null {
  if (!last) return {start: end, end};
  if (last.unit !== bare.unit)
    return inAll.test(text.slice(end + 1, bare.start)) ? {start: Math.max(start, last.start), end: last.end} : null;
  const one = eachOfMany.exec(text.slice(start, end));
  return one && {start: start + one.index, end: start + one.index + one[0].length};
}
