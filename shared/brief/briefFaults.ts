import type {PlacedBinding} from "./binding.js";
import {Notes} from "./briefNotes.js";
import type {BriefTables} from "./lookedUpTables.js";
import {lookUp} from "./lookUp.js";
import type {Block, BriefLanguage} from "./model.js";
import type {Brief} from "./parse.js";
import {namedBindings} from "./resolve.js";
import type {Bound} from "./resolved.js";

/** Why a brief cannot be published as it is. */
interface BriefFault {
  readonly line: number;
  readonly raw: string;
  readonly state: Bound["state"];
  readonly zh: string;
  readonly en: string;
}

/** Bindings that have a paragraph to themselves. */
function aloneIn(blocks: readonly Block<PlacedBinding>[]): PlacedBinding[] {
  return blocks.flatMap((block) => {
    if (block.kind === "bound") return block.leaf;
    if (block.kind === "list") return block.items.flatMap(aloneIn);
    return block.kind === "quotation" ? aloneIn(block.blocks) : [];
  });
}

/** All bindings of a brief, in both languages, as they stand in the tables; in the order of the file. */
export function looked({bindings, passages}: Brief, tables: BriefTables, language: BriefLanguage): Bound[] {
  const alone = new Set(passages.flatMap(({blocks}) => aloneIn(blocks)));
  const named = namedBindings(bindings);
  const notes = new Notes(tables, language, "gbt7714");
  return bindings.map((one) => lookUp(one, {tables, notes, language, named}, alone.has(one)));
}

/** The bindings that differ from those their author saw, or cannot be looked up; in the order of the file. */
export function briefFaults(brief: Brief, tables: BriefTables): BriefFault[] {
  const inEnglish = looked(brief, tables, "en");
  return looked(brief, tables, "zh").flatMap(({placed, state, remark}, i) =>
    state === "holds"
      ? []
      : {line: placed.line, raw: placed.raw, state, zh: remark ?? "", en: inEnglish[i]!.remark ?? ""}
  );
}

/**
 * The text of a brief with every pin set to the present value; figures without a pin get one. Missing figures stay: an author must
 * decide about them. Returns the text and how many pins were written.
 */
export function repinned(text: string, brief: Brief, tables: BriefTables): {text: string; pins: number} {
  const lines = text.split("\n");
  let pins = 0;
  const done = new Set<string>();
  for (const {placed, pin} of looked(brief, tables, "zh")) {
    const {raw, line, binding} = placed;
    if (pin === null || !("pin" in binding) || done.has(`${line} ${raw}`)) continue;
    done.add(`${line} ${raw}`);
    const written = withPin(raw, binding.pin, pin);
    if (written === raw) continue;
    lines[line - 1] = lines[line - 1]!.replaceAll(raw, () => written);
    pins++;
  }
  return {text: lines.join("\n"), pins};
}

function withPin(raw: string, before: string | null, pin: string): string {
  if (before !== null) {
    const at = raw.indexOf("=");
    return `${raw.slice(0, at + 1)}${pin}${raw.slice(raw.indexOf(before, at) + before.length)}`;
  }
  const [, address, rest] = /^(\{[a-z]+:\s*(?:[^@\s]+@\d+|[^,\s]+\s*,\s*[^,\s]+\s*,\s*\d+))(.*)$/s.exec(raw)!;
  return `${address}=${pin}${rest!.replace(/^\s*=/, "")}`;
}
