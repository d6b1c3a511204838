import type {DutyPart, Finding, Genre, Knowledge} from "../types.ts";
import {timeliness} from "./deadline.ts";
import {cuesOf, evidenceOf, speaksOf} from "./dutyEvidence.ts";
import type {AuditInput} from "./rule.ts";
import {submission} from "./submission.ts";

/** How a note begins: what the text is. The rules bind governments, their departments and Party committees. */
const genres: Partial<Record<Genre, readonly [string, string]>> = {
  government_report: ["政府年度报告。", "This is a government's yearly report. "],
  party_report: ["党委法治机构的年度报告。", "This is the yearly report of a Party committee's office. "],
  department_report: [
    "部门报告，并非一级政府的法定年度报告。",
    "This is a department's report, not that of a government. "
  ],
  work_report: ["政府工作报告，并非法定年度报告。", "This is a work report, not the prescribed yearly report. "],
  press_review: ["媒体综述，并非法定年度报告。", "This is a press review, not the prescribed yearly report. "]
};

/** Texts that the rules ask nothing of. */
const owesNothing: ReadonlySet<Genre | null> = new Set(["press_review", "work_report"]);

/**
 * Which parts of the prescribed yearly report are there, whether it was public in time and signed in time to be submitted, by the rules on inspection of
 * rule-of-law government building (法治政府建设与责任落实督察工作规定, General Offices of the CPC Central Committee and the State
 * Council, 厅字〔2019〕28号): public before 1 April (Article 24), with measures and results, shortcomings and causes, the
 * first-responsible leaders, plans for the next year. A part is short when less is said of it than `duty-parts.csv` asks. `findings`
 * are those of the report: one on its dates withholds the verdict on them.
 */
export function duty(input: AuditInput, findings: readonly Finding[], knowledge: Knowledge): DutyPart[] {
  const genre = input.row?.genre || input.metadata.genre;
  const isOwed = !owesNothing.has(genre);
  const [genreZh, genreEn] = (genre && genres[genre]) ?? ["", ""];
  const {note, noteEn, state: published} = timeliness(input, findings);
  const inTime: DutyPart = {
    part: "on_time",
    state: isOwed ? published : "not_owed",
    sections: [],
    note: genreZh + (isOwed ? note : ""),
    noteEn: (genreEn + (isOwed ? noteEn : "")).trim()
  };
  const sent = submission(input, findings, knowledge);
  const submitted: DutyPart = {
    part: "submitted",
    state: isOwed ? sent.state : "not_owed",
    sections: [],
    note: genreZh + (isOwed ? sent.note : ""),
    noteEn: (genreEn + (isOwed ? sent.noteEn : "")).trim()
  };
  const cues = cuesOf(knowledge);
  const shown = evidenceOf(input, cues);
  const parts = knowledge.lexicons["duty-parts"].map(({part, shortest, name_zh, name_en}): DutyPart => {
    const {letters, sections, passages} = shown(part);
    const untold = part === "problems" && letters > 0 && !passages.some((words) => speaksOf("causes", words, cues));
    const state = letters === 0 ? "missing" : letters < shortest ? "short" : untold ? "causes_untold" : "present";
    return {
      part,
      state: isOwed ? state : "not_owed",
      sections,
      note: `${genreZh}${name_zh}：${letters === 0 ? "未见" : `${letters}字`}${untold ? "，未说明原因" : ""}。`,
      noteEn: `${genreEn}${name_en}: ${letters === 0 ? "not found" : `${letters} characters`}${untold ? ", causes not told" : ""}.`
    };
  });
  return [inTime, submitted, ...parts];
}
