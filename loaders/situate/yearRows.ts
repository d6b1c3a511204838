import {regex, signs} from "../lexis/signs.ts";
import type {Mention} from "../types.ts";
import type {Framed} from "./frame.ts";
import type {Marker} from "./markers.ts";

const joinsYears = regex()`^(?:年?[${signs.list}和及与]|年?以及)$`;
const LONGEST_JOIN = 4;
const joinsFigures = regex()`^\s?(?:[${signs.list}和及与]|以及)\s?$`;

/**
 * Years in a row, each with the figure of its own: 2021年、2022年、2023年分别受理77件、84件、109件. The frame of each figure of such a
 * row, by its place among the mentions of the sentence; other mentions have none. Every run of as many figures of one unit after the
 * years takes them in turn (受理77件、84件, 审结70件、80件).
 */
export function yearRows(
  text: string,
  markers: readonly Marker[],
  mentions: readonly Mention[]
): Readonly<Record<number, Framed>> {
  const rows: Record<number, Framed> = {};
  const rowsOfYears = runs(markers, (first, next) => joins(text, first, next)).filter(({length}) => length > 1);
  if (rowsOfYears.length === 0) return rows;
  // Of the rows of years that are passed, the last of each length.
  const passed = new Map<number, readonly Marker[]>();
  let next = 0;
  let offset = 0;
  for (const row of runs(mentions, (first, other) => isRow(text, first, other))) {
    for (; next < rowsOfYears.length && rowsOfYears[next]!.at(-1)!.end <= row[0]!.start; next++)
      passed.set(rowsOfYears[next]!.length, rowsOfYears[next]!);
    for (const [i, year] of (passed.get(row.length) ?? []).entries()) rows[offset + i] = frameOf(year);
    offset += row.length;
  }
  return rows;
}

/** A list in stretches whose members join, each with the one before. */
function runs<Member>(all: readonly Member[], isJoined: (first: Member, next: Member) => boolean): Member[][] {
  const groups: Member[][] = [];
  for (const [i, member] of all.entries()) {
    if (i > 0 && isJoined(all[i - 1]!, member)) groups.at(-1)!.push(member);
    else groups.push([member]);
  }
  return groups;
}

const frameOf = ({frame, start, end}: Marker): Framed => ({
  period: frame!.period,
  from: frame!.from,
  to: frame!.to,
  basis: "clause",
  evidence: {start, end}
});

const isYear = ({frame}: Marker) => frame !== null && frame.from !== null && frame.from === frame.to;

const joins = (text: string, first: Marker, next: Marker) =>
  isYear(first) &&
  isYear(next) &&
  (first.end === next.start || joinsYears.test(text.slice(first.end, Math.min(next.start, first.end + LONGEST_JOIN))));

const isRow = (text: string, first: Mention, next: Mention) =>
  first.unit === next.unit &&
  next.start - first.end <= LONGEST_JOIN &&
  joinsFigures.test(text.slice(first.end, next.start));
