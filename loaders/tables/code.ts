import {type Codelist, codelists} from "../codelists.ts";
import type {Code} from "./row.ts";

const isIn = <List extends Codelist>(list: List, value: string): value is Code<List> =>
  Object.hasOwn(codelists[list], value);

/** A value that a stage gave by name, as one of the codes of a list. Throws a `RangeError` where it is none of them. */
export function checkedCode<List extends Codelist>(list: List, value: string): Code<List> {
  if (isIn(list, value)) return value;
  throw new RangeError(`${list}: “${value}” is not one of ${Object.keys(codelists[list]).join(", ")}`);
}
