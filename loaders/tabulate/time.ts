import type {Span} from "../types.ts";

/** A year or a word for one, as heads of tables have it. */
const time =
  /(?:19|20)\d\d(?= 年)|(?:截至)?(?:19|20)\d\d年(?:度|底|末|以来|[1-9]\d?[-—至]\d+月)?|^(?:19|20)\d\d$|[上去前本今当]年(?:度|同期|末|底)?|[上本]年?同期|累计/;

/** The words of time in a head; a year without 年, or with a blank before it, gets one. */
export function findTime(text: string, {start, end}: Span): (Span & {added: string}) | null {
  const match = time.exec(text.slice(start, end));
  if (!match) return null;
  const at = start + match.index;
  return {start: at, end: at + match[0].length, added: /^\d{4}$/.test(match[0]) ? "年" : ""};
}
