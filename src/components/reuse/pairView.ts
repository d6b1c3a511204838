/** Two reports aligned: each shared passage on both sides, what differs shaded. */
import {diffChars} from "diff";
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {reportPage} from "../base/links.js";
import {address} from "../base/state.js";
import {reading} from "../store/preparedReading.js";
import {query} from "../store/queryEngine.js";
import {number} from "../words/numberFormat.js";
import type {Shown} from "./reportPairs.js";

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
  readonly text: string;
  readonly start: number;
  readonly sourceStart: number;
}

/** Null where the two share nothing, in whichever order they are named. */
export async function pairView(
  one: string,
  other: string,
  shown: Shown,
  name: (report: string) => string
): Promise<HTMLElement | null> {
  // One question for each order: for "or" the engine would read the whole table.
  const orders =
    one === other
      ? [[one, other]]
      : [
          [one, other],
          [other, one]
        ];
  const asked = orders.map((pair) =>
    query<Passage>(
      `SELECT * FROM reuse WHERE reportA = ? AND reportB = ? ${shown === "all" ? "" : "AND NOT formulaic"} ORDER BY startA, endA`,
      pair
    )
  );
  const passages = (await Promise.all(asked)).flat();
  const [passage] = passages;
  if (!passage) return null;
  const [mine, theirs] = await Promise.all([pieces(passage.reportA), pieces(passage.reportB)]);
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

async function pieces(report: string): Promise<Piece[]> {
  const {text, sentences} = await reading("report", report);
  return sentences.map(({start, end, sourceStart}) => ({text: text.slice(start, end), start, sourceStart}));
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
      h("p", {class: "quiet"}, h("a", {href: reportPage(report, placeOf(pieces, at))}, name(report))),
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

/** The offset in the source text of the sentence at an offset. */
const placeOf = (pieces: readonly Piece[], offset: number) =>
  pieces.findLast(({start}) => start <= offset)?.sourceStart ?? 0;
