import type {Concordance, Finding, Knowledge, Mark, Repair, RepairedText, Script, Source} from "../types.ts";
import {classesIn} from "./characterClasses.ts";
import {concordance} from "./concordance.ts";
import {type Layer, layer} from "./layer.ts";
import {caption} from "./marks/caption.ts";
import {excerpt} from "./marks/excerpt.ts";
import {furniture} from "./marks/furniture.ts";
import {unrestored} from "./marks/unrestored.ts";
import type {Marker, Rule} from "./rule.ts";
import {script} from "./rules/script.ts";
import {rules} from "./rules.ts";
import {scriptOf} from "./traditional.ts";

const markers: readonly Marker[] = [caption, excerpt, furniture, unrestored];

/**
 * The text of a source in Simplified Chinese, with every change on record and the way back.
 * A text that needs no repair is returned as it is, after one pass over its characters.
 */
export function repaired(source: Source, knowledge: Knowledge): RepairedText {
  const layers: Layer[] = [];
  const repairs: Repair[] = [];
  let text = source.text;
  if (source.markup.length) {
    layers.push(layer(text, source.markup, "markup"));
    text = layers[0]!.text;
  }
  let present = classesIn(text);
  let scripted: Script = "simplified";
  for (const rule of rules) {
    if (rule === script) scripted = scriptOf(text, present);
    if (!(present & rule.needs)) continue;
    const edits = rule.run(text, knowledge, source.report);
    if (!edits.length) continue;
    const {toSource} = concordance([...layers]);
    for (const {start, end, is} of edits) {
      const span = toSource({start, end});
      repairs.push({rule: rule.name, source: span, was: source.text.slice(span.start, span.end), is});
    }
    layers.push(layer(text, edits, rule.name));
    text = layers.at(-1)!.text;
    present = classesIn(text);
  }
  const marks = markers
    .filter(({needs}) => present & needs)
    .flatMap((marker) => marker.marks(text, knowledge))
    .sort((a, b) => a.start - b.start);
  const ways = concordance(layers);
  const findings = [...doubts(text, repairs, ways), ...lostPlaces(text, marks)];
  return {text, concordance: ways, repairs, marks, script: scripted, findings};
}

/** A finding for each repair of a rule that may be mistaken. */
const doubts = (text: string, repairs: readonly Repair[], {toRepaired}: Concordance): Finding[] =>
  repairs.flatMap(({rule, source}) => {
    const doubt = doubtful.get(rule);
    if (!doubt) return [];
    const span = toRepaired(source);
    return [{severity: "warning", ...doubt, span, quote: text.slice(span.start, span.end)}];
  });

const all: readonly Rule[] = rules;
const doubtful = new Map(all.flatMap(({name, doubt}) => (doubt ? [[name, doubt] as const] : [])));

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
