import type {Mention, Outline, Sentence} from "../types.ts";
import {type Framed, isElsewhere, reportingYear} from "./frame.ts";
import {sentenceFrames} from "./frames.ts";
import type {MarkerReader} from "./markers.ts";
import {riseParts} from "./rise.ts";
import {Timeline} from "./timeline.ts";
import {yearRows} from "./yearRows.ts";

/** Of each mention in reading order, its period by the nearest words of time outwards: clause, sentence, paragraph, heading, the report's year. */
export function periods(
  text: string,
  outline: Outline,
  mentions: readonly Mention[],
  read: MarkerReader,
  eventUnits: ReadonlySet<string>,
  reporting: number | null
): Framed[] {
  const around = sentenceFrames(text, outline, read, reporting);
  const year = reportingYear(reporting);
  const rises = riseParts(text, mentions);
  const framed: Framed[] = [];
  for (let at = 0; at < mentions.length; ) {
    const sentence = outline.sentences[mentions[at]!.sentence]!;
    const first = at;
    while (at < mentions.length && mentions[at]!.sentence === sentence.ordinal) at++;
    const own = sentencePeriods(text, sentence, mentions.slice(first, at), read, around[sentence.ordinal]!, year);
    for (const frame of own) framed.push(frame);
    for (let i = first; i < at; i++) {
      if (rises[i] === "start" && !isElsewhere(framed[i]!)) framed[i] = startOf(framed[i]!, reporting);
      // 现已召开会议5次: what happened so many times is of the time around.
      if (framed[i]!.period === "point" && eventUnits.has(mentions[i]!.unit)) framed[i] = around[sentence.ordinal]!;
      if (rises[i] === "end") framed[i] = endOf(framed[i]!, reporting);
    }
  }
  return framed;
}

/** Words of time and figures of a sentence, each in its turn. */
function sentencePeriods(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  read: MarkerReader,
  around: Framed,
  year: Framed
): Framed[] {
  const markers = read(text, sentence);
  const rows = yearRows(text, markers, mentions);
  const timeline = new Timeline(text, sentence, around, year);
  let next = 0;
  return mentions.map((mention, i) => {
    while (next < markers.length && markers[next]!.end <= mention.start) timeline.pass(markers[next++]!);
    // 2022年 within the quote's own words would be a marker past its start.
    return rows[i] ?? timeline.at(mention);
  });
}

/** The level that a change sets out from is of the year before it, or of a year that is not named. */
function startOf(frame: Framed, reporting: number | null): Framed {
  const from = frame.from !== null && frame.from !== reporting ? frame.from - 1 : null;
  return {...frame, period: "other", from, to: from};
}

/** The level that a change arrives at is that of the report's year, unless its words name another. */
function endOf(frame: Framed, reporting: number | null): Framed {
  if (frame.period === "target" || (frame.basis === "clause" && (frame.to ?? reporting) !== reporting)) return frame;
  return {...frame, period: "year", from: reporting, to: reporting};
}
