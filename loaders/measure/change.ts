import type {Mention} from "../types.ts";
import type {Candidate} from "./rejections/candidate.ts";
import {findLongestBefore} from "./trie.ts";

const fillers = /(?:了|约|近|超过|超|逾|分别|均|各|都|幅度|也|又|达到|达|为|至|到|平均|将)$/;
const level = /(?:达到|达|为|至|到)$/;
const closes = /[，。；、,;：:\n）)（(和与及]/;

/** Direction of a figure that tells growth or decline; null where it tells a level or a count. */
export function change(
  {text, quantity, lexicon, clause}: Candidate,
  previous: Mention | null
): {direction: -1 | 0 | 1} | null {
  const {start, end, measure, unit} = quantity;
  const shared = findShared(text, start, unit, clause.start, previous);
  if (shared) return shared;
  let at = start;
  let isLevel = false;
  for (let n = 0; n < 4; n++) {
    const head = text.slice(Math.max(clause.start, at - 3), at);
    const filler = fillers.exec(head);
    if (!filler) break;
    isLevel ||= level.test(filler[0]);
    at -= filler[0].length;
  }
  const word = findLongestBefore(lexicon.changes, text, at, clause.start);
  const isPoint = measure !== null && (measure.word.endsWith("百分点") || measure.word === "番");
  if (!word) return isPoint ? {direction: 0} : null;
  const {direction, role} = word.entry;
  if (role === "noun") return {direction};
  if (isLevel) return null;
  if (isPoint) return {direction};
  if (measure?.kind === "percent") return {direction};
  if (word.end - word.start === 1 || role === "compared") return null;
  return end >= text.length || closes.test(text[end]!) ? {direction} : null;
}

/** 分别下降18%、13%: what the figure before it in the row says. */
function findShared(text: string, start: number, unit: string, from: number, previous: Mention | null) {
  if (previous?.kind !== "change" || previous.unit !== unit || previous.start < from) return null;
  return /^[、和与及,，]$|^以及$/.test(text.slice(previous.end, start)) ? {direction: previous.direction} : null;
}
