import {bareUnit} from "./bare-unit.ts";
import {base} from "./base.ts";
import {campaign} from "./campaign.ts";
import type {Candidate, Rule} from "./candidate.ts";
import {code} from "./code.ts";
import {date} from "./date.ts";
import {grade} from "./grade.ts";
import {indefinite} from "./indefinite.ts";
import {listNumber} from "./list-number.ts";
import {noMeasureWord} from "./no-measure-word.ts";
import {ordinal} from "./ordinal.ts";
import {phase} from "./phase.ts";
import {quotedName} from "./quoted-name.ts";
import {round} from "./round.ts";
import {session} from "./session.ts";
import {slogan} from "./slogan.ts";
import {vague} from "./vague.ts";

/** The grounds for turning a number down, in the order in which they are asked. */
const rules: readonly (readonly [reason: string, rule: Rule])[] = [
  ["ordinal", ordinal],
  ["session", session],
  ["phase", phase],
  ["date", date],
  ["list-number", listNumber],
  ["code", code],
  ["vague", vague],
  ["base", base],
  ["unit", bareUnit],
  ["name", campaign],
  ["round", round],
  ["indefinite", indefinite],
  ["slogan", slogan],
  ["grade", grade],
  ["quoted-name", quotedName],
  ["no-measure-word", noMeasureWord]
];

/** Why a number is no quantity: the name of the first rule that turns it down; null where it is one. */
export function findRejection(candidate: Candidate): string | null {
  for (const [reason, rule] of rules) if (rule(candidate)) return reason;
  return null;
}
