import {reference} from "../../lexis/areaAndYear.ts";
import {regex, signs} from "../../lexis/signs.ts";
import {remark} from "../remark.ts";
import type {Rule} from "../rule.ts";

/** 在2021年工作中, 2021年工作安排: the plan that closes a report. */
const plan = regex(
  "g"
)`(?<!\d)(20\d\d)年(?:度)?(?:的)?(?:法治[^${signs.clause}\n《》]{0,8})?(?:工作中|工作安排|工作打算|工作思路|工作展望|主要安排|下一步工作)`;
/** 2021年，我们将继续: what will be done; 将 before an object (将法治建设纳入) tells of what was done. */
const will =
  /(?<!\d)(20\d\d)年[，,]?\s*(?:我们?[市县区州旗省盟局办]?|全[市县区州旗省盟]|[\u4e00-\u9fff]{2,4}[市县区州旗])?(?:人民)?(?:政府)?将(?=继续|进一步|认真|坚持以|以习近平|紧紧围绕|深入贯彻|持续|着力|切实|更加)/g;

/** Plans for a year that is past, or is not the next one: left over from another year's report. */
export const planYear = {
  name: "plan-year",
  zh: "计划年份",
  en: "Year of the plans",
  explanationZh: "下一年安排写的不是下一年。",
  explanationEn: "The plans for the next year name another year.",
  severities: ["warning"],
  lexicons: [],
  silentAbout: "reports whose year had to be inferred; plans that look back on this year or the one before",
  run(input) {
    const {year, yearBasis} = reference(input);
    if (!year || yearBasis !== "stated") return [];
    const {text} = input.repaired;
    return [plan, will].flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const planned = Number(match[1]);
        // Looking back on this year's or last year's plan is no plan; looking far ahead is one of another kind.
        const isWrong = pattern === plan ? planned > year + 1 : planned <= year;
        if (!isWrong) return [];
        return remark(
          {start: match.index, end: match.index + match[0].length},
          {
            severity: "warning",
            zh: `${year}年度报告的下一年安排应属${year + 1}年，此处写作${planned}年，请核对年份。`,
            en: `A report for ${year} plans for ${year + 1}; here ${planned} is written. Check the year.`
          }
        );
      })
    );
  }
} as const satisfies Rule;
