import type {Corpus} from "../types.ts";
import type {Row} from "./row.ts";

/** The parts that the inspection rules prescribe: a row for each part of each report. */
export function duty({reports}: Corpus): Row<"duty">[] {
  return reports.flatMap(({source, duty}) =>
    duty.map(({part, state, sections, note, noteEn}) => ({
      report: source.report,
      part,
      state,
      sections: sections.join(","),
      note,
      noteEn
    }))
  );
}
