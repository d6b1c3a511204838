import {reference} from "../lexis/areaAndYear.ts";
import type {DutyPart, Finding, Knowledge} from "../types.ts";
import {dateWords} from "./dateWords.ts";
import {questionsDates} from "./deadline.ts";
import type {AuditInput} from "./rule.ts";

type Submission = Pick<DutyPart, "state" | "note" | "noteEn">;

/**
 * Whether a report was signed before 1 March, by which it is to be with the Party committee and the standing committee of the people's congress of its
 * level, and below the provinces with the superior (provinces report to the Party centre and the State Council before 1 April; departments to
 * their government and the department above). No public text says when it was submitted: the date of its signature is a sign, not a verdict.
 */
export function submission(input: AuditInput, findings: readonly Finding[], {areas}: Knowledge): Submission {
  const {area, year} = reference(input);
  const [toZh, toEn] = addressees(input, areas.find(({code}) => code === area)?.level === "province");
  const {signed} = input.dates;
  if (!signed || !year || !/-/.test(signed))
    return {
      state: "undated",
      note: `未见落款日期。${toZh}公开文本不载报送日期。`,
      noteEn: `No date of signing is stated. ${toEn} No public text says when it was submitted.`
    };
  const dated = dateWords(signed);
  if (questionsDates(findings) || Number(signed.slice(0, 4)) < year)
    return {
      state: "withheld",
      note: `所载落款日期${dated.zh}与文中所述或报告年度矛盾，不作判断。`,
      noteEn: `The date of signing stated, ${dated.en}, contradicts the text or the year reported: no verdict.`
    };
  const isBefore = signed < `${year + 1}-03`;
  return {
    state: isBefore ? "signed_in_time" : "signed_later",
    note: `落款${dated.zh}，${isBefore ? "早于" : "不早于"}${dateWords(`${year + 1}-03-01`).zh}。${toZh}何时报送，公开文本不载。`,
    noteEn: `Signed ${dated.en}, ${isBefore ? "before" : "not before"} ${dateWords(`${year + 1}-03-01`).en}. ${toEn} No public text says when it was submitted.`
  };
}

/** To whom it is owed by when. */
function addressees({issuerLevel}: AuditInput, isProvince: boolean): readonly [zh: string, en: string] {
  if (issuerLevel === "department")
    return [
      "部门应在3月1日之前报本级党委、政府和上一级主管部门。",
      "A department owes it before 1 March to the Party committee and government of its level and to the department above."
    ];
  if (issuerLevel === "township")
    return [
      "乡镇应在3月1日之前报上一级党委和政府。",
      "A town owes it before 1 March to the Party committee and government above."
    ];
  if (isProvince)
    return [
      "应在3月1日之前报同级党委和人大常委会，4月1日之前报党中央、国务院。",
      "It is owed before 1 March to the Party committee and the standing committee of the people’s congress, and before 1 April to the Party centre and the State Council."
    ];
  return [
    "应在3月1日之前报同级党委、人大常委会和上一级党委、政府。",
    "It is owed before 1 March to the Party committee and the standing committee of the people’s congress of its level, and to the Party committee and government above."
  ];
}
