import type {Knowledge, Outline, RepairedText} from "../types.ts";
import {headings} from "./headings.ts";
import {headEnd} from "./heads.ts";
import {lines} from "./lines.ts";
import {openings} from "./openings.ts";
import {repeats} from "./repeats.ts";
import {parts} from "./roles.ts";
import {roleCues} from "./sectionCues.ts";
import {sections, withTurns} from "./sections.ts";
import {segments} from "./segments.ts";
import {sentences} from "./sentences.ts";
import {findSignature} from "./signature.ts";
import {slogans} from "./slogans.ts";
import {stretches} from "./stretches.ts";

/** Sections and sentences of a repaired text. Linear in its length. */
export function outline({text, marks}: RepairedText, knowledge: Knowledge): Outline {
  const cues = roleCues(knowledge);
  const prose = lines(text, marks);
  const pieces = segments(text, prose);
  const head = headEnd(text, prose);
  const signature = findSignature(text, prose);
  const opened = openings(text, pieces, cues.sentence);
  const heads = headings(text, pieces, slogans(text, prose, head), opened, cues.heading);
  const cuts = stretches(prose, heads, signature).flatMap((stretch) => sentences(text, stretch));
  const wordsOf = ({start, end}: {start: number; end: number}) => text.slice(start, end);
  const turned = withTurns(parts(heads, opened, cues.heading, head), cuts, pieces, wordsOf, cues.anywhere);
  const tiles = sections(text, turned, signature);
  const repeated = repeats(text, cuts);
  let section = 0;
  return {
    sections: tiles,
    sentences: cuts.map(({start, end}, ordinal) => {
      while (section + 1 < tiles.length && tiles[section + 1]!.start <= start) section++;
      return {ordinal, section, start, end, repeat: repeated[ordinal]!};
    })
  };
}
