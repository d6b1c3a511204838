import {reference} from "../lexis/areaAndYear.ts";
import type {ReportCore, YearBasis} from "../types.ts";

/** The basis of the year of a report; dates that contradict one another leave it uncertain, whatever the catalogue says. */
export const yearBasis = (report: Pick<ReportCore, "row" | "metadata" | "findings">): YearBasis | null =>
  report.findings.some(({rule}) => rule === "contradictory-dates") ? "contradicted" : reference(report).yearBasis;
