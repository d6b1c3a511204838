/** A stretch of report text as nodes: plain text, and an element for each thing known of it. Report text is never markup. */

import {type Child, h} from "../base/element.js";
import {address} from "../base/state.js";
import {indicators} from "../store/corpusContents.js";
import {remark} from "./annotationWords.js";
import {type Nested, nested, type Stretch} from "./nestedStretches.js";
import type {Annotation} from "./textLayers.js";

/** The nodes of `text.slice(start, end)`, with `stretches` marked in it. */
export function marked(text: string, stretches: readonly Stretch<Annotation>[], start: number, end: number): Child[] {
  return inside(text, nested(stretches, start, end), start, end);
}

function inside(text: string, nodes: readonly Nested<Annotation>[], start: number, end: number): Child[] {
  const parts: Child[] = [];
  let at = start;
  for (const node of nodes) {
    parts.push(text.slice(at, node.start), element(node.what, inside(text, node.within, node.start, node.end)));
    at = node.end;
  }
  parts.push(text.slice(at, end));
  return parts;
}

function element(annotation: Annotation, words: readonly Child[]): HTMLElement {
  const title = remark(annotation);
  if (annotation.layer === "findings")
    return h("span", {class: `in-findings ${annotation.row.severity}`, title}, words);
  if (annotation.layer !== "figures") return h("span", {class: `in-${annotation.layer}`, title}, words);
  const {id, indicator, reported} = annotation.row;
  const dimension = indicators.get(indicator ?? "")?.dimension;
  return h(
    "a",
    {
      class: `in-figures ${reported ? (dimension ? "coded" : "uncoded") : "name"}`,
      href: address({figure: id}),
      "data-figure": id,
      style: dimension && `--dimension: var(--dim-${dimension})`,
      title
    },
    words
  );
}
