import type {Finding, Knowledge, Repair, RepairedText, Script, Source} from "../types.ts";
import {census} from "./census.ts";
import {concordance} from "./concordance.ts";
import {type Layer, layer} from "./layer.ts";
import {caption} from "./marks/caption.ts";
import {furniture} from "./marks/furniture.ts";
import type {Marker, Rule} from "./rule.ts";
import {misalignment} from "./rules/misalignment.ts";
import {pinyin} from "./rules/pinyin.ts";
import {pipes} from "./rules/pipes.ts";
import {script} from "./rules/script.ts";
import {variants} from "./rules/variants.ts";
import {scriptOf} from "./traditional.ts";

/** The order of repair: what encoding and markup broke, before what belongs to the language. */
const RULES: readonly Rule[] = [misalignment, pinyin, pipes, variants, script];

const MARKERS: readonly Marker[] = [caption, furniture];

/**
 * The text of a source in Simplified Chinese, with every change on record and the way back.
 * A text that needs no repair is returned as it is, after one pass over its characters.
 */
export function repaired(source: Source, knowledge: Knowledge): RepairedText {
  const layers: Layer[] = [];
  const repairs: Repair[] = [];
  const findings: Finding[] = [];
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
    const edits = rule.edits(text, knowledge);
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
  const marks = MARKERS.flatMap((marker) => marker.marks(text, knowledge)).sort((a, b) => a.start - b.start);
  return {text, concordance: concordance(layers), repairs, marks, script: scripted, findings};
}
