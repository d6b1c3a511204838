import type {Apart, SilenceReason} from "./codes.js";

/** The statements of a report about an indicator in the place of a figure of its year, the most telling first. */
const instead: Readonly<Partial<Record<Apart, SilenceReason>>> = {
  several_years: "several_years",
  to_date: "to_date",
  part_year: "part_year",
  target: "target",
  other_year: "other_year",
  part: "part",
  body: "part",
  growth: "growth",
  unconfirmed: "unconfirmed"
};
const order = Object.values(instead);

/** Why a report has no figure of its year, from the grounds on which what it says of the indicator stands apart. */
export function silenceReason(aparts: readonly (Apart | null)[]): SilenceReason {
  const reasons = new Set(aparts.flatMap((apart) => (apart && instead[apart]) ?? []));
  return order.find((reason) => reasons.has(reason)) ?? "silent";
}
