import type {Mention} from "../types.ts";
import type {Framed} from "./frame.ts";
import type {Marker} from "./markers.ts";

const JOINS = /^(?:年?[、,，和及与]|年?以及)$/;
const ROW = /^\s?(?:[、,，和及与]|以及)\s?$/;

/**
 * Years in a row, each with the figure of its own: 2021年、2022年、2023年分别受理77件、84件、109件. The frame of each figure of such a
 * row, by its place among the mentions of the sentence; other mentions have none.
 */
export function yearRows(
  text: string,
  markers: readonly Marker[],
  mentions: readonly Mention[]
): Readonly<Record<number, Framed>> {
  const rows: Record<number, Framed> = {};
  for (let i = 0; i < markers.length; ) {
    let length = 1;
    while (joins(text, markers[i + length - 1], markers[i + length])) length++;
    if (length > 1) assign(text, markers.slice(i, i + length), mentions, rows);
    i += length;
  }
  return rows;
}

const isYear = (marker: Marker | undefined): marker is Marker =>
  marker?.frame != null && marker.frame.from !== null && marker.frame.from === marker.frame.to;

const joins = (text: string, first: Marker | undefined, next: Marker | undefined) =>
  (isYear(first) && isYear(next) && JOINS.test(text.slice(first.end, next.start))) ||
  (isYear(first) && isYear(next) && first.end === next.start);

/** Every run of as many figures of one unit after the years takes them in turn (受理77件、84件, 审结70件、80件). */
function assign(text: string, years: readonly Marker[], mentions: readonly Mention[], rows: Record<number, Framed>) {
  const end = years.at(-1)!.end;
  for (let i = mentions.findIndex(({start}) => start >= end); i >= 0 && i < mentions.length; ) {
    let length = 1;
    while (isRow(text, mentions[i + length - 1], mentions[i + length])) length++;
    if (length === years.length)
      for (const [place, marker] of years.entries())
        rows[i + place] = {
          period: marker.frame!.period,
          from: marker.frame!.from,
          to: marker.frame!.to,
          basis: "clause",
          evidence: {start: marker.start, end: marker.end}
        };
    i += length;
  }
}

const isRow = (text: string, first: Mention | undefined, next: Mention | undefined) =>
  first !== undefined &&
  next !== undefined &&
  first.unit === next.unit &&
  next.start - first.end <= 4 &&
  ROW.test(text.slice(first.end, next.start));
