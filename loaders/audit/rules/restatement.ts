import {remarkOn} from "../remarkOn.ts";
import type {SeriesRule} from "../rule.ts";

/** The value that a later report gives to an earlier year, where that year's own report said another value. */
export const restatement = {
  name: "restatement",
  zh: "上年数有改动",
  en: "Restated value",
  explanationZh: "本报告所述的往年数字，与那一年的报告不同。",
  explanationEn: "The report tells another value of an earlier year than the report of that year did.",
  severities: ["warning"],
  lexicons: [],
  silentAbout: "rounded figures, other units",
  run: (series) =>
    series.observations.flatMap(({from, value, restated}) =>
      value && restated
        ? remarkOn(restated, {
            severity: "warning",
            zh: `此处称${from}年为${restated.figure.quote}，而该年报告（${value.report}）为${value.figure.quote}，请核对是修订还是口径不同。`,
            en: `${restated.figure.value} is told of ${from}, but the report of that year (${value.report}) has ${value.figure.value}; check whether it was revised or counts something else.`
          })
        : []
    )
} as const satisfies SeriesRule;
