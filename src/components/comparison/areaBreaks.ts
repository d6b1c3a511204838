/** The changes of an area that break its series: another name, another code, another territory. */
import {t} from "../base/language.js";
import {areaName, areas} from "../store/corpusContents.js";
import type {Break} from "./lineRuns.js";

/** As the table of areas writes one: `2015 territory`, `2016 code: 110101 东城区`. */
const written = /^(\d{4}) (name|code|territory)(?:: \S+ (.*))?$/;

/** The breaks of an area, the oldest first, each in words. */
export function breaksOf(area: string): (Break & {readonly words: string})[] {
  const all = areas.get(area)?.breaks?.split("; ") ?? [];
  return all.flatMap((one) => {
    const [, year, kind, before = ""] = written.exec(one) ?? [];
    if (!year) return [];
    const words = t(`break.${kind as "name" | "code" | "territory"}`, {area: areaName(area), year, before});
    return [{area, year: Number(year), parts: kind === "territory", words}];
  });
}
