import type {Edit} from "../../types.ts";
import {CLASS} from "../census.ts";
import {gbkChar, gbkCode} from "../gbk.ts";
import {readingsOf, toneless} from "../reading.ts";
import type {Rule} from "../rule.ts";
import {hasTraditional} from "../traditional.ts";

const insertion = /(\p{Script=Han})\?([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,7})[)）](\p{Script=Han}{0,12}?)([@-~])/gu;
const closing = /\?!\?\/p>/g;

/**
 * Places where a mirror site edited GBK text by the byte and lost its step. The two halves of neighbouring characters
 * made a third one (理 C0ED + 條 976C: ED97 is 項), the site put its reading there, and the character was cut: 理?xiàng)l例.
 * The lost byte is the second of a character that begins with the last byte before the gap and has that reading;
 * the place is restored if only one character will do (of several, the one whose phantom is
 * Traditional: these sites annotate what their conversion changed). In the same way 。” before a tag became `?!?/p>`.
 */
export const misalignment: Rule = {
  name: "misalignment",
  needs: CLASS.question,
  edits: (text) => {
    const edits: Edit[] = [];
    for (const found of text.matchAll(insertion)) {
      const [all, before, reading, run, last] = found as unknown as [string, string, string, string, string];
      const is = stepped(before, reading, run, last);
      if (is) edits.push({start: found.index + before.length, end: found.index + all.length, is, rule: "misalignment"});
    }
    for (const {index, 0: all} of text.matchAll(closing))
      if (opened(text, index)) edits.push({start: index, end: index + all.length, is: "。”", rule: "misalignment"});
    return edits.sort((a, b) => a.start - b.start);
  }
};

/** The characters that stood in the gap, the run after it, and the last letter; null if there is not exactly one answer. */
function stepped(before: string, reading: string, run: string, last: string): string | null {
  const lead = (gbkCode(before) ?? 0) & 0xff;
  if (lead < 0x81) return null;
  const rest: number[] = [];
  for (const char of run) {
    const code = gbkCode(char);
    if (!code) return null;
    rest.push(code >> 8, code & 0xff);
  }
  rest.push(last.charCodeAt(0));
  const answers = new Map<string, boolean>();
  for (let lost = 0x81; lost <= 0xfe; ++lost) {
    const phantom = gbkChar(lead, lost);
    if (!phantom || !hasReading(phantom, reading)) continue;
    const bytes = [lost, ...rest];
    let answer: string | null = "";
    for (let i = 0; i < bytes.length && answer !== null; i += 2) {
      const char: string | undefined = gbkChar(bytes[i]!, bytes[i + 1]!);
      answer = char && /\p{Script=Han}|[。，、；：？！“”《》（）]/u.test(char) ? answer + char : null;
    }
    if (answer) answers.set(answer, hasTraditional(phantom));
  }
  const likely = [...answers].filter(([, traditional]) => answers.size === 1 || traditional);
  return likely.length === 1 ? likely[0]![0] : null;
}

const hasReading = (char: string, reading: string) =>
  readingsOf(char).some((one) => one === reading || (reading === toneless(reading) && toneless(one) === reading));

/** Whether a quotation is open at `at`, in its line. */
function opened(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", at) + 1, at);
  return line.lastIndexOf("“") > line.lastIndexOf("”");
}
