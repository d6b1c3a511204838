import type {RejectionReason} from "../../../shared/recordCodes.ts";
import type {Described} from "../../types.ts";
import {base} from "./base.ts";
import type {Candidate, Rule} from "./candidate.ts";
import {code} from "./code.ts";
import {date} from "./date.ts";
import {grade} from "./grade.ts";
import {indefinite} from "./indefinite.ts";
import {listNumber} from "./list-number.ts";
import {name} from "./name.ts";
import {noMeasureWord} from "./no-measure-word.ts";
import {ordinal} from "./ordinal.ts";
import {phase} from "./phase.ts";
import {quotedName} from "./quoted-name.ts";
import {round} from "./round.ts";
import {session} from "./session.ts";
import {slogan} from "./slogan.ts";
import {unit} from "./unit.ts";
import {vague} from "./vague.ts";

/** The grounds for turning a number down, in the order in which they are asked. */
export const rules = [
  ordinal,
  session,
  phase,
  date,
  listNumber,
  code,
  vague,
  base,
  unit,
  name,
  round,
  indefinite,
  slogan,
  grade,
  quotedName,
  noMeasureWord
] as const satisfies readonly Rule[];

/** The grounds that no rule asks for: brackets and the lexicon `number-words.csv` tell. A name may be known either way. */
export const lookedUp = [
  {
    name: "title",
    zh: "文件名内",
    en: "Within a title",
    explanationZh: "书名号里的数属于文件名。",
    explanationEn: "Numbers within 《》 belong to a title."
  },
  {
    name: "idiom",
    zh: "习语",
    en: "Set phrase",
    explanationZh: "“一批”“一次办”“一方面”：习语里的数不计量。",
    explanationEn: "Numbers in set phrases count nothing: “一批”, “一方面”."
  }
] as const satisfies readonly Described<RejectionReason>[];

/** Why a number is no quantity: the name of the first rule that turns it down; null where it is one. */
export function findRejection(candidate: Candidate): RejectionReason | null {
  for (const {name, run} of rules) if (run(candidate)) return name;
  return null;
}
