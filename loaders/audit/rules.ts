import type {Rule, SeriesRule, YearRule} from "./rule.ts";
import {balance} from "./rules/balance.ts";
import {bound} from "./rules/bound.ts";
import {brackets} from "./rules/brackets.ts";
import {calendar} from "./rules/calendar.ts";
import {comma} from "./rules/comma.ts";
import {contradictoryDates, dateRules} from "./rules/contradictory-dates.ts";
import {fixedNumbers} from "./rules/fixed-numbers.ts";
import {fullStop} from "./rules/full-stop.ts";
import {growth} from "./rules/growth.ts";
import {headingOrder} from "./rules/heading-order.ts";
import {jump} from "./rules/jump.ts";
import {listOrder} from "./rules/list-order.ts";
import {listedTitles} from "./rules/listed-titles.ts";
import {measureWord} from "./rules/measure-word.ts";
import {numberForm} from "./rules/number-form.ts";
import {parts} from "./rules/parts.ts";
import {period} from "./rules/period.ts";
import {planYear} from "./rules/plan-year.ts";
import {publication} from "./rules/publication.ts";
import {rate} from "./rules/rate.ts";
import {rateBase} from "./rules/rate-base.ts";
import {rateLimit} from "./rules/rate-limit.ts";
import {repetition} from "./rules/repetition.ts";
import {restatement} from "./rules/restatement.ts";
import {slot} from "./rules/slot.ts";
import {spanTotal} from "./rules/span-total.ts";
import {titleYears} from "./rules/title-years.ts";
import {twoValues} from "./rules/two-values.ts";
import {unchanged} from "./rules/unchanged.ts";
import {unit} from "./rules/unit.ts";

/** The rules of the audit. At one place the earlier rule of the list speaks first. */
export const rules = [
  rateLimit,
  rate,
  rateBase,
  parts,
  balance,
  fixedNumbers,
  twoValues,
  calendar,
  contradictoryDates,
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
] as const satisfies readonly Rule[];

/** The first alone tells of the findings of the others where it speaks. */
export const joined = {first: contradictoryDates, others: dateRules};

/** The rules that hold a report against that of the year before. */
export const yearRules = [growth] as const satisfies readonly YearRule[];

/** The rules that look at a series of several years. */
export const seriesRules = [spanTotal, jump, restatement, unchanged] as const satisfies readonly SeriesRule[];
