import {contexts} from "../../loaders/context/contexts.ts";
import {knowledge} from "../../loaders/index.ts";
import {measured} from "../../loaders/measure/measured.ts";
import {situated} from "../../loaders/situate/situated.ts";
import {outline} from "../../loaders/structure/outline.ts";
import type {Figure, Measured} from "../../loaders/types.ts";

const known = await knowledge();

/** Text as the measure stage sees it, in a report on the year 2023. */
export function reading(text: string): {readonly mentions: readonly Figure[]; readonly rejected: Measured["rejected"]} {
  const concordance = {steps: [], toSource: <T>(span: T) => span, toRepaired: <T>(span: T) => span};
  const clean = {text, concordance, repairs: [], marks: [], script: "simplified" as const, findings: []};
  const outlined = outline(clean, known);
  const {mentions, rejected} = measured(text, outlined, known);
  const uncoded = mentions.map(() => null);
  const around = contexts(text, outlined.sentences, mentions, known);
  const here = {year: 2023, area: null, body: null};
  return {mentions: situated(text, outlined, mentions, around, uncoded, here, known), rejected};
}

/** A mention on one line, with what is not the rule said only where it differs: 超98.5% = 98.5 % over percent. */
export function line({value, high, unit, bound, kind, direction, reported, quote, ...rest}: Figure): string {
  const {subject, period, periodFrom, periodTo, scope, partOf} = rest;
  const years = periodFrom === null && periodTo === null ? "" : ` ${periodFrom ?? ""}–${periodTo ?? ""}`;
  const facts = [
    `${quote} = ${value}${high === null ? "" : `–${high}`} ${unit || "∅"}`,
    bound === "exact" ? "" : bound,
    kind === "count" ? "" : kind,
    direction ? (direction > 0 ? "up" : "down") : "",
    reported ? "" : "structural",
    `| ${subject}`,
    period === "year" && periodFrom === 2023 ? "" : `| ${period}${years}`,
    scope === "area" ? "" : `| ${scope}`,
    partOf === null ? "" : `| part of ${partOf}`
  ];
  return facts.filter(Boolean).join(" ");
}
