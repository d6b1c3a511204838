import type {Candidate} from "./rejections/candidate.ts";

/** False where the number is part of a name or of the structure of government (三项制度, 两级检察院, 五大领域). */
export function isReported({quantity: {measure, numeral}}: Candidate): boolean {
  if (!measure) return true;
  if (measure.word === "级" || measure.use === "structure") return false;
  return !(measure.word === "大" && numeral.script === "chinese");
}
