import type {DutyPart} from "../types.ts";
import type {AuditInput} from "./rule.ts";
import {said} from "./said.ts";

type Timeliness = Pick<DutyPart, "state" | "note" | "noteEn">;

/**
 * Whether a report was public before 1 April of the year after its own. A date without a day is judged as far as it goes:
 * a month before April is in time, one from April on is late, the year alone tells nothing.
 */
export function timeliness({row, metadata}: AuditInput): Timeliness {
  const year = row?.year ?? metadata.year;
  const published = row?.published || metadata.published;
  if (!year || !published)
    return {
      state: "unknown",
      note: published ? "未写明报告年度，无法判断是否按时公开。" : "未见公开日期，无法判断是否按时公开。",
      noteEn: published ? "The report does not name its year." : "No date of publication is stated."
    };
  const [publishedYear, month] = published.split("-").map(Number);
  const due = said(`${year + 1}-04-01`);
  const dated = said(published);
  const early = publishedYear! <= year || (publishedYear === year + 1 && month !== undefined && month < 4);
  if (!early && publishedYear === year + 1 && month === undefined)
    return {
      state: "unknown",
      note: `只知公开于${dated.zh}，应在${due.zh}之前公开，无法判断。`,
      noteEn: `Only the year ${dated.en} is known; it was due before ${due.en}.`
    };
  return early
    ? {
        state: "on_time",
        note: `公开或落款于${dated.zh}，早于${due.zh}。`,
        noteEn: `Dated ${dated.en}, before ${due.en}.`
      }
    : {
        state: "late",
        note: `公开或落款于${dated.zh}，应在${due.zh}之前公开。`,
        noteEn: `Dated ${dated.en}; it was due before ${due.en}.`
      };
}
