/**
 * The records of all stages whose names stand in the tables, by code list. A record brings its own words; `codelists.ts` and
 * `explanations.ts` list them from here.
 */
import {rules, seriesRules, yearRules} from "./audit/rules.ts";
import {lookedUp, rules as reasons} from "./measure/rejections/rejections.ts";
import {notices} from "./read/notices.ts";
import {unrestored} from "./repair/marks/unrestored.ts";
import {letterDigits} from "./repair/rules/letter-digits.ts";
import {rules as repairRules} from "./repair/rules.ts";

export const records = {
  "repairs.rule": repairRules,
  // Besides the audit, repair and reading question what they could not tell for certain.
  "findings.rule": [...rules, ...yearRules, ...seriesRules, unrestored, letterDigits, ...notices],
  reason: [...reasons, ...lookedUp]
} as const;
