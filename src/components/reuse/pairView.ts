/** Two reports aligned: each shared passage on both sides, what differs shaded. */
import {diffChars} from "diff";
import {h} from "../element.js";
import {query} from "../engine.js";
import {t} from "../language.js";
import {reportPage} from "../links.js";
import {number} from "../numbers.js";
import {address} from "../state.js";
import type {Shown} from "./pairs.js";

interface Passage {
  readonly reportA: string;
  readonly startA: number;
  readonly endA: number;
  readonly reportB: string;
  readonly startB: number;
  readonly endB: number;
  readonly length: number;
  readonly similarity: number;
  readonly formulaic: boolean;
}

interface Piece {
  readonly report: string;
  readonly ordinal: number;
  readonly text: string;
  readonly start: number;
}

/** Null where the two share nothing, in whichever order they are named. */
export async function pairView(
  one: string,
  other: string,
  shown: Shown,
  name: (report: string) => string
): Promise<HTMLElement | null> {
  const passages = await query<Passage>(
    `SELECT * FROM reuse WHERE ((reportA = ? AND reportB = ?) OR (reportB = ? AND reportA = ?))
       ${shown === "all" ? "" : "AND NOT formulaic"} ORDER BY startA, endA`,
    [one, other, one, other]
  );
  if (!passages.length) return null;
  const sentences = await query<Piece>(
    `SELECT report, ordinal, text, start FROM sentences WHERE report IN (?, ?) ORDER BY report, ordinal`,
    [one, other]
  );
  const of = (report: string) => sentences.filter((sentence) => sentence.report === report);
  const [mine, theirs] = [of(passages[0]!.reportA), of(passages[0]!.reportB)];
  return h(
    "section",
    null,
    h("p", null, h("a", {href: address({one: null, other: null})}, t("reuse.back"))),
    h(
      "h2",
      null,
      one === other ? t("reuse.pairSelf", {one: name(one)}) : t("reuse.pair", {one: name(one), other: name(other)})
    ),
    h("p", {class: "quiet"}, t("reuse.legend")),
    passages.map((passage) => aligned(passage, mine, theirs, name))
  );
}

function aligned(
  passage: Passage,
  mine: readonly Piece[],
  theirs: readonly Piece[],
  name: (report: string) => string
): HTMLElement {
  const {reportA, startA, endA, reportB, startB, endB, length, similarity, formulaic} = passage;
  const changes = diffChars(cut(mine, startA, endA), cut(theirs, startB, endB));
  const side = (tag: "del" | "ins") =>
    changes
      .filter(({added, removed}) => (tag === "del" ? !added : !removed))
      .map(({value, added, removed}) => (added || removed ? h(tag, null, value) : value));
  const column = (report: string, at: number, pieces: readonly Piece[], tag: "del" | "ins") =>
    h(
      "div",
      null,
      h("p", {class: "quiet"}, h("a", {href: reportPage(report, ordinalAt(pieces, at))}, name(report))),
      h("p", {class: "report-text", lang: "zh-Hans"}, side(tag))
    );
  return h(
    "article",
    {class: "aligned"},
    h(
      "p",
      {class: "quiet"},
      t("reuse.passage", {length: number(length), similarity: number(similarity)}),
      formulaic && h("span", {class: "tag"}, t("reuse.formulaic"))
    ),
    h("div", {class: "sides"}, column(reportA, startA, mine, "del"), column(reportB, startB, theirs, "ins"))
  );
}

/** The text between two offsets of a report, put together from its sentences; a space where lines were broken. */
function cut(pieces: readonly Piece[], start: number, end: number): string {
  return pieces
    .filter((piece) => piece.start < end && piece.start + piece.text.length > start)
    .map((piece) => piece.text.slice(Math.max(0, start - piece.start), end - piece.start))
    .join("");
}

const ordinalAt = (pieces: readonly Piece[], offset: number) =>
  pieces.findLast(({start}) => start <= offset)?.ordinal ?? 0;
