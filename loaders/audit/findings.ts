import type {Finding, Knowledge} from "../types.ts";
import {balance} from "./balance.ts";
import {bound} from "./bound.ts";
import {brackets} from "./brackets.ts";
import {calendar} from "./calendar.ts";
import {comma} from "./comma.ts";
import {fixedNumbers} from "./fixed-numbers.ts";
import {fullStop} from "./full-stop.ts";
import {headingOrder} from "./heading-order.ts";
import type {Known, Rule} from "./known.ts";
import {listOrder} from "./list-order.ts";
import {listedTitles} from "./listed-titles.ts";
import {measureWord} from "./measure-word.ts";
import {numberForm} from "./number-form.ts";
import {parts} from "./parts.ts";
import {period} from "./period.ts";
import {planYear} from "./plan-year.ts";
import {publication} from "./publication.ts";
import {rate} from "./rate.ts";
import {rateBase} from "./rate-base.ts";
import {rateLimit} from "./rate-limit.ts";
import {repetition} from "./repetition.ts";
import {slot} from "./slot.ts";
import {titleYears} from "./title-years.ts";
import {twoValues} from "./two-values.ts";
import {unit} from "./unit.ts";

/** What is looked for. At one place the earlier rule of the list speaks first. */
const rules: readonly Rule[] = [
  rateLimit,
  rate,
  rateBase,
  parts,
  balance,
  fixedNumbers,
  twoValues,
  calendar,
  publication,
  period,
  planYear,
  numberForm,
  slot,
  titleYears,
  listedTitles,
  repetition,
  unit,
  measureWord,
  bound,
  comma,
  fullStop,
  brackets,
  listOrder,
  headingOrder
];

/** What a careful reader of the report would question, in reading order. */
export function auditFindings(known: Known, knowledge: Knowledge): Finding[] {
  return rules
    .flatMap((rule) => rule(known, knowledge))
    .sort((one, other) => (one.span?.start ?? 0) - (other.span?.start ?? 0));
}
