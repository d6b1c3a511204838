import type {Finding, Knowledge, Mark, Repair, RepairedText, Script, Source} from "../types.ts";
import {census} from "./census.ts";
import {concordance} from "./concordance.ts";
import {type Layer, layer} from "./layer.ts";
import {caption} from "./marks/caption.ts";
import {furniture} from "./marks/furniture.ts";
import {unrestored} from "./marks/unrestored.ts";
import type {Marker, Rule} from "./rule.ts";
import {breaks} from "./rules/breaks.ts";
import {dashes} from "./rules/dashes.ts";
import {digits} from "./rules/digits.ts";
import {doubleDecoded} from "./rules/double-decoded.ts";
import {errata} from "./rules/errata.ts";
import {escapes} from "./rules/escapes.ts";
import {indents} from "./rules/indents.ts";
import {lost} from "./rules/lost.ts";
import {misalignment} from "./rules/misalignment.ts";
import {newlines} from "./rules/newlines.ts";
import {pages} from "./rules/pages.ts";
import {pinyin} from "./rules/pinyin.ts";
import {pipes} from "./rules/pipes.ts";
import {script} from "./rules/script.ts";
import {spaces} from "./rules/spaces.ts";
import {tags} from "./rules/tags.ts";
import {thousands} from "./rules/thousands.ts";
import {variants} from "./rules/variants.ts";
import {width} from "./rules/width.ts";
import {years} from "./rules/years.ts";
import {scriptOf} from "./traditional.ts";

/**
 * The order of repair: what encoding and markup broke, before what belongs to the language. `doubleDecoded` needs
 * control characters that later rules take for line ends or nothing; `misalignment` reads the bytes that `pinyin` would cut into; `digits` and `breaks` rely on plain spaces and figures; `lost` and `errata` on Simplified words.
 */
const RULES: readonly Rule[] = [
  doubleDecoded,
  indents,
  misalignment,
  newlines,
  escapes,
  tags,
  pinyin,
  spaces,
  width,
  thousands,
  dashes,
  years,
  pipes,
  pages,
  variants,
  script,
  lost,
  digits,
  breaks,
  errata
];

const MARKERS: readonly Marker[] = [caption, furniture, unrestored];

/**
 * The text of a source in Simplified Chinese, with every change on record and the way back.
 * A text that needs no repair is returned as it is, after one pass over its characters.
 */
export function repaired(source: Source, knowledge: Knowledge): RepairedText {
  const layers: Layer[] = [];
  const repairs: Repair[] = [];
  let text = source.text;
  if (source.markup.length) {
    layers.push(layer(text, source.markup));
    text = layers[0]!.text;
  }
  let present = census(text);
  let scripted: Script = "simplified";
  for (const rule of RULES) {
    if (rule === script) scripted = scriptOf(text, present);
    if (!(present & rule.needs)) continue;
    const edits = rule.edits(text, knowledge, source.report);
    if (!edits.length) continue;
    const {toSource} = concordance([...layers]);
    for (const {start, end, is} of edits) {
      const span = toSource({start, end});
      repairs.push({rule: rule.name, source: span, was: source.text.slice(span.start, span.end), is});
    }
    layers.push(layer(text, edits));
    text = layers.at(-1)!.text;
    present = census(text);
  }
  const marks = MARKERS.filter(({needs}) => present & needs)
    .flatMap((marker) => marker.marks(text, knowledge))
    .sort((a, b) => a.start - b.start);
  return {text, concordance: concordance(layers), repairs, marks, script: scripted, findings: lostPlaces(text, marks)};
}

/** A finding for each place that could not be restored. */
const lostPlaces = (text: string, marks: readonly Mark[]): Finding[] =>
  marks
    .filter(({kind}) => kind === "unrestored")
    .map(({start, end}) => ({
      rule: unrestored.name,
      severity: "warning",
      message: "此处有字丢失或损坏，无法确定原字。请对照原文核对，并在 lexicons/errata.csv 中更正。",
      messageEn:
        "Characters are lost or damaged here and cannot be told. Check the original and correct them in lexicons/errata.csv.",
      span: {start, end},
      quote: text.slice(start, end)
    }));
