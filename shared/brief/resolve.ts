import type {PlacedBinding} from "./binding.js";
import {Notes, type ReferenceStyle} from "./briefNotes.js";
import type {BriefTables} from "./lookedUpTables.js";
import {type Lookup, lookUp} from "./lookUp.js";
import type {Block, BriefLanguage, Inline} from "./model.js";
import type {Brief} from "./parse.js";
import type {Bound, BriefDocument} from "./resolved.js";

/** A brief in a language, every binding looked up in the tables. Nothing is thrown: a binding that cannot be looked up says so in its place. */
export function briefDocument(
  {title, passages, bindings}: Brief,
  tables: BriefTables,
  language: BriefLanguage,
  style: ReferenceStyle = "gbt7714"
): BriefDocument {
  const notes = new Notes(tables, language, style);
  const context: Lookup = {tables, notes, language, named: namedBindings(bindings)};
  const own = passages.filter((passage) => passage.language === null || passage.language === language);
  const blocks = own.flatMap((passage) => passage.blocks.map((block) => boundBlock(block, context)));
  const reports = [...new Set(notes.list.map(({report}) => report))];
  return {title: title[language], blocks, notes: notes.list, reports};
}

/** Named bindings by their names; of two that differ under one name neither. */
export function namedBindings(bindings: readonly PlacedBinding[]): ReadonlyMap<string, PlacedBinding | null> {
  const named = new Map<string, PlacedBinding | null>();
  const target = ({binding}: PlacedBinding) =>
    binding.kind === "figure"
      ? binding.figure
      : binding.kind === "value"
        ? `${binding.indicator},${binding.area},${binding.year}`
        : "";
  for (const one of bindings) {
    const {binding} = one;
    if ((binding.kind !== "figure" && binding.kind !== "value") || binding.name === null) continue;
    const earlier = named.get(binding.name);
    named.set(
      binding.name,
      earlier === undefined || (earlier && target(earlier) === target(one)) ? (earlier ?? one) : null
    );
  }
  return named;
}

function boundBlock(block: Block<PlacedBinding>, context: Lookup): Block<Bound> {
  if (block.kind === "bound") return {kind: "bound", leaf: lookUp(block.leaf, context, true)};
  if (block.kind === "heading" || block.kind === "paragraph")
    return {...block, children: inlines(block.children, context)};
  if (block.kind === "list")
    return {...block, items: block.items.map((item) => item.map((one) => boundBlock(one, context)))};
  if (block.kind === "quotation") return {...block, blocks: block.blocks.map((one) => boundBlock(one, context))};
  if (block.kind === "table")
    return {...block, rows: block.rows.map((row) => row.map((cell) => inlines(cell, context)))};
  return block;
}

const wide = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]$/;

function inlines(children: readonly Inline<PlacedBinding>[], context: Lookup): Inline<Bound>[] {
  return children.map((child, i): Inline<Bound> => {
    if (child.kind === "binding") return lookUp(child, context, false);
    if ("children" in child) {
      const own = inlines(child.children, context);
      return child.kind === "link" ? {...child, children: own} : {kind: child.kind, children: own};
    }
    // The end of a line is a space between words, and nothing between Chinese characters.
    if (child.kind !== "text" || child.text !== "\n") return child;
    const before = children[i - 1];
    return {kind: "text", text: before?.kind === "text" && wide.test(before.text) ? "" : " "};
  });
}
