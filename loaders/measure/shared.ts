import {findJoin} from "../context/conjunctions.ts";
import type {Bound} from "../types.ts";
import {findBoundCarried} from "./bounds.ts";
import type {Candidate} from "./rejections/candidate.ts";

const each = /分别|均|都|各/;

/** Whether two figures stand in one row: 18%、13%, 25元和50元. */
export const inRow = (text: string, first: Candidate, next: Candidate) =>
  first.sentence === next.sentence &&
  first.quantity.unit === next.quantity.unit &&
  findJoin(first.lexicon.conjunctions, text, first.quantity, next.quantity)?.rest === "";

/** The bounds of figures in order: their own, one carried from before the noun (约为全国的70%), or one said once for a row. */
export function bounds(text: string, figures: readonly Candidate[]): Bound[] {
  const all: Bound[] = [];
  for (const {quantity, clause, lexicon} of figures) {
    const {bound, start, kind} = quantity;
    all.push(bound === "exact" ? (findBoundCarried(text, clause.start, start, kind, lexicon) ?? bound) : bound);
  }
  for (const [i, figure] of figures.entries()) {
    const last = figures[i - 1];
    if (
      last &&
      all[i] === "exact" &&
      all[i - 1] !== "exact" &&
      all[i - 1] !== "range" &&
      sharesBefore(text, last, figure)
    )
      all[i] = all[i - 1]!;
  }
  for (let i = figures.length - 2; i >= 0; i--) {
    const [figure, next] = [figures[i]!, figures[i + 1]!];
    const boundFollows = next.quantity.boundAt === "after";
    if (boundFollows && all[i] === "exact" && inRow(text, figure, next) && isEach(text, figure)) all[i] = all[i + 1]!;
  }
  return all;
}

const isEach = (text: string, {quantity, clause}: Candidate) =>
  each.test(text.slice(Math.max(clause.start, quantity.start - 12), quantity.start));

/** A bound before the first of a row holds for the next: 分别超98.5%和99%; one within or after a number is its own. */
const sharesBefore = (text: string, first: Candidate, next: Candidate) =>
  first.quantity.boundAt !== "after" &&
  first.quantity.boundAt !== "within" &&
  inRow(text, first, next) &&
  (isEach(text, first) || first.quantity.boundAt === null);
