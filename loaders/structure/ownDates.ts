import type {Span} from "../types.ts";
import {datesIn} from "./dates.ts";

/** How a page names the date of its publication, the most trusted first. */
const labels = [/(?:发布|公开|发表)(?:时间|日期)[\s|：:]*$/, /(?:时间|日期)[\s|：:]*$/];
/** The day on which the page was looked at, which stands above it: 今天是2023年5月4日 星期四. */
const isBanner = (head: string, {start, end}: Span) =>
  /^[ \u3000]*星期/.test(head.slice(end, end + 8)) || /今天是[：: ]*$/.test(head.slice(Math.max(0, start - 8), start));

/** The date that a page gives for itself in its head, by its labels if it has any. */
export function findPageDate(head: string): string | null {
  const own = datesIn(head).filter((date) => !isBanner(head, date));
  const label = (pattern: RegExp) => own.filter(({start}) => pattern.test(head.slice(Math.max(0, start - 12), start)));
  return exactest([...labels.flatMap(label), ...own]);
}

/** The date of a signature. */
export const findSigned = (signature: string): string | null => exactest(datesIn(signature));

/** The first date with a day, else the first. */
const exactest = (dates: readonly {readonly iso: string}[]): string | null =>
  (dates.find(({iso}) => iso.length > 7) ?? dates[0])?.iso ?? null;
