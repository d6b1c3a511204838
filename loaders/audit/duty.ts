import type {DutyPart, Knowledge} from "../types.ts";
import {timeliness} from "./deadline.ts";
import {cuesOf, evidence, speaking, speaksOf} from "./evidence.ts";
import type {AuditInput} from "./rule.ts";

/** How a note begins: what the text is, where the catalogue says it. The rules bind governments, their departments and Party committees, but no press. */
const genres: Readonly<Record<string, readonly [string, string]>> = {
  government_report: ["政府年度报告。", "This is a government's yearly report. "],
  party_report: ["党委法治机构的年度报告。", "This is the yearly report of a Party committee's office. "],
  department_report: [
    "部门报告，并非一级政府的法定年度报告。",
    "This is a department's report, not that of a government. "
  ],
  press_review: ["媒体综述，并非法定年度报告。", "This is a press review, not the prescribed yearly report. "]
};

/**
 * Which parts of the prescribed yearly report are there, and whether it was public in time, by the rules on inspection of
 * rule-of-law government building (法治政府建设与责任落实督察工作规定, General Offices of the CPC Central Committee and the State
 * Council, 厅字〔2019〕28号): public before 1 April (Article 24), with measures and results, shortcomings and causes, the
 * first-responsible leaders, plans for the next year. A part is short when less is said of it than `duty-parts.csv` asks.
 */
export function duty(input: AuditInput, knowledge: Knowledge): DutyPart[] {
  const [genreZh, genreEn] = genres[input.row?.genre ?? ""] ?? ["", ""];
  const inTime = timeliness(input);
  const cues = cuesOf(knowledge);
  const spoken = speaking(input, cues);
  const parts = knowledge.lexicons["duty-parts"].map(({part, shortest, name_zh, name_en}): DutyPart => {
    const {letters, sections, passages} = evidence(part, input, cues, spoken.get(part) ?? []);
    const state = letters === 0 ? "missing" : letters < shortest ? "short" : "present";
    const causes = part === "problems" && letters > 0 && !passages.some((words) => speaksOf("causes", words, cues));
    return {
      part,
      state,
      sections,
      note: `${genreZh}${name_zh}：${letters === 0 ? "未见" : `${letters}字`}${causes ? "，未说明原因" : ""}。`,
      noteEn: `${genreEn}${name_en}: ${letters === 0 ? "not found" : `${letters} characters`}${causes ? ", causes not told" : ""}.`
    };
  });
  return [
    {
      part: "on_time",
      ...inTime,
      sections: [],
      note: genreZh + inTime.note,
      noteEn: genreEn + inTime.noteEn
    },
    ...parts
  ];
}
