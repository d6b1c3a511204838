/** A Vega-Lite specification as a reader wrote it: checked, and given the rows of the result. */

import {t} from "../base/language.js";
import type {Spec} from "../chart/vega.js";
import type {ResultRow} from "./queryResult.js";

/**
 * Properties by which a chart would fetch something, lead somewhere, or put controls into the page. The sandbox that draws it reaches
 * neither network nor page; a reader is told at once all the same.
 */
const forbidden = new Set(["url", "href", "usermeta", "bind", "element"]);

/** Throws for a text that is not a JSON object, and for one that asks for more than the rows. */
export function checkedSpec(text: string): Spec {
  const spec: unknown = JSON.parse(text);
  if (typeof spec !== "object" || spec === null || Array.isArray(spec)) throw new Error(t("notebook.noObject"));
  const key = findForbidden(spec);
  if (key) throw new Error(t("notebook.forbidden", {key}));
  return spec as Spec;
}

function findForbidden(value: unknown): string | null {
  if (typeof value !== "object" || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    if (forbidden.has(key)) return key;
    const below = findForbidden(inner);
    if (below) return below;
  }
  return null;
}

/** The place at which the JSON of a text breaks, by the browser's message; null if that names none. */
export function findJsonError(text: string, {message}: Error): [number, number] | null {
  const position = /position (\d+)/.exec(message);
  const line = /line (\d+) column (\d+)/.exec(message);
  const at = position
    ? Number(position[1])
    : line
      ? text
          .split("\n")
          .slice(0, Number(line[1]) - 1)
          .join("\n").length + Number(line[2])
      : null;
  return at === null ? null : [Math.max(0, Math.min(at, text.length - 1)), Math.min(at + 1, text.length)];
}

/** Room for the labels of an axis of words. */
const LABELS = 190;

/** The specification with its data and, where it has none of its own, a width. */
export const filled = (spec: Spec, rows: readonly ResultRow[], width: number): Spec => {
  const {y} = (spec.encoding ?? {}) as {y?: {type?: string}};
  return {
    width: Math.max(120, width - (y?.type === "nominal" ? Math.min(LABELS, width / 2) : 70)),
    ...spec,
    data: {values: rows}
  };
};
