import type {Area, Outline, RepairedText} from "../types.ts";
import {ENOUGH} from "./metadata.ts";
import {findArea, findNamedArea} from "./reportArea.ts";
import {type AreaPlace, type ReportEvidence, reportEvidence} from "./reportEvidence.ts";
import {type YearGround, yearGrounds} from "./yearGrounds.ts";

/** A place that names an area: that of the report or, where it is a slip or a quotation, another. */
export interface AreaGround {
  readonly where: AreaPlace | "text";
  /** Its code; its name where that is not in the gazetteer or is that of several areas. */
  readonly area: string;
  readonly candidates: readonly string[];
  /** The words of the place; for `text`, which names it most, "". */
  readonly words: string;
}

/** All that a report gives to know it by, each place for itself. */
interface Grounds {
  readonly areas: readonly AreaGround[];
  readonly years: readonly YearGround[];
  readonly evidence: ReportEvidence;
}

/**
 * The area and year that each place of a report, and the name of its file, give it, whether they agree or not. `year` is the reporting
 * year, in which the names of areas hold.
 */
export function grounds(
  repaired: RepairedText,
  outline: Pick<Outline, "sections">,
  file: string,
  year: number | null,
  areas: readonly Area[]
): Grounds {
  const text = repaired.text.slice(0, ENOUGH);
  const evidence = reportEvidence(repaired, outline, file);
  const around = [...evidence.trusted.map(({words}) => words), text];
  const named = evidence.trusted.flatMap(({where, words}): AreaGround[] => {
    const namedArea = findNamedArea(words, around, year, areas);
    return namedArea?.area ? [{where, area: namedArea.area, candidates: namedArea.candidates, words}] : [];
  });
  const frequent = findArea({trusted: [], text, year}, areas);
  const most: AreaGround[] = frequent.area ? [{where: "text", area: frequent.area, candidates: [], words: ""}] : [];
  return {areas: [...named, ...most], years: yearGrounds(evidence.year, evidence.folder), evidence};
}
