/** Numbers and dates in the habit of the reader's language. */

import type {Bound, Kind} from "../../../loaders/index.ts";
import {isPercent} from "../../shared/percent.js";
import {english, t, unitName} from "../base/language.js";
import {indicators, indicatorUnit} from "../store/corpusContents.js";
import {numberStyle} from "./numberStyle.js";

const {locale, number, brief} = numberStyle(english);

export {brief, number};

const three = new Intl.NumberFormat(locale, {maximumSignificantDigits: 3});

/** A value, or from a value to an upper end, with every digit: 3, 3–5. */
export const numberRange = ({value, high}: {value: number; high: number | null}): string =>
  high === null ? number(value) : `${number(value)}–${number(high)}`;

/** A rate: three digits that mean something, however small it is; every digit of a large one. */
export const rate = (value: number): string =>
  Math.abs(value) < 100 ? three.format(value) : number(Math.round(value));

interface Figure {
  readonly value: number;
  readonly high: number | null;
  readonly unit: string;
  readonly bound: Bound;
  readonly kind?: Kind;
  readonly indicator?: string | null;
}

/** The unit of a figure as a reader says it. 件 may be cases or contracts: in English a count is of what its indicator counts. */
export function unitOf({value, unit, kind, indicator}: Omit<Figure, "bound">): string {
  const counted = english && unit && kind === "count" && indicators.get(indicator ?? "");
  const name = counted ? indicatorUnit(counted) : unitName(unit);
  return english && value === 1 ? singular(name) : name;
}

const singular = (name: string): string =>
  name === "people" ? "person" : name.replace(/ies$/, "y").replace(/(?<![s%])s$/, "");

/** The words for large numbers, and the least that each must divide, so that no digit is lost. */
const scales = english
  ? ([
      [1e9, 1e7, " billion"],
      [1e6, 1e4, " million"]
    ] as const)
  : ([
      [1e8, 1e6, " 亿"],
      [1e4, 1e2, " 万"]
    ] as const);

/** A number in a line of text: 7.93 亿, 24.5 万, 793 million where it is that and no digit more; else every digit. */
function amount(value: number): string {
  const scale = scales.find(([size, least]) => Math.abs(value) >= size && value % least === 0);
  return scale ? number(value / scale[0]) + scale[2] : number(value);
}

/** A figure with its bound and unit as a reader would say it: 约 1,200 件, 99% 以上, 3–5 次; in English ≥, ≤, ≈. */
export function figure(given: Figure): string {
  const {value, high, unit, bound} = given;
  const tight = isPercent(unit);
  const digits = bound === "range" && high !== null ? `${amount(value)}–${amount(high)}` : amount(value);
  const gap = tight || /[万亿]$/.test(digits) ? "" : " ";
  const measured = `${digits}${gap}${tight ? unit : unitOf(given)}`.trim();
  if (bound === "over") return t("figure.over", {figure: measured});
  if (bound === "under") return t("figure.under", {figure: measured});
  if (bound === "about") return t("figure.about", {figure: measured});
  return measured;
}

/** An ISO date or year-month as 2021年3月31日 or 31 March 2021; an unreadable date stays as it is. */
export function date(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  if (!year || !month) return iso;
  const options: Intl.DateTimeFormatOptions = {year: "numeric", month: "long", ...(day ? {day: "numeric"} : {})};
  return new Intl.DateTimeFormat(locale, {...options, timeZone: "UTC"}).format(Date.UTC(year, month - 1, day ?? 1));
}
