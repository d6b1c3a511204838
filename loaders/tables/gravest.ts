import {codelists} from "../codelists.ts";
import type {Row} from "./row.ts";

type Grave = Pick<Row<"findings">, "severity">;
const severities = Object.keys(codelists.severity);

/** For sorting: errors before warnings before notes, as in the code list. */
export const gravestFirst = (a: Grave, b: Grave): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity);
