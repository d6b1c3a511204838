import {fullWidth, regex, signs} from "../lexis/signs.ts";

/** Signs after which a line is complete. */
const complete = regex()`[${signs.statement}${signs.colon}…][”’』」）)》]*$`;
/** Signs after which it may be. */
const closed = /[”’』」》】]$/;
/** Signs that begin no line. */
const closing = regex()`^[${signs.phrase}％%”’》）〉」』】)·]`;
const stop = regex()`[${fullWidth.statement}]`;
const comma = regex()`[${signs.list}]`;
/** Headings with a comma are shorter. */
const LONG = 32;
/** How a line begins that is no continuation: indented, numbered, a bullet, a caption, an attachment, a date of signature. */
const opening =
  /^(?:[ \t\u3000]|[（(【[]?[一二三四五六七八九十]{1,3}[）)】\]、.．]|[（(【[]?\d{1,2}[）)】\]、.．](?!\d)|第[一二三四五六七八九十百\d]{1,4}[章节条部]|[一二三四五六七八九十]是|[①-⑳❶-❿●◆■▲△※★☆•|#>]|·[ \u3000]|——|附件?[:：\d]|[（(]?(?:19|20)\d\d年|\d{1,2}月\d|\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?:\s|$)|(?:记者|通讯员|主办|承办|来源|责编))/;

/** Whether a line may be the first half of a broken one: it has words and is not complete. */
export const isOpenEnded = (line: string): boolean => /[\u4e00-\u9fff\d]/.test(line) && !complete.test(line);

/** Whether a line may be the second half. */
export const mayGoOn = (line: string): boolean => line.trim() !== "" && !opening.test(line);

/** Whether the break may part a word of the line: not, where a numbered heading is followed by its text. */
export const mayPartWord = (line: string, next: string): boolean => mayGoOn(line) || !stop.test(next);

/** Whether the line ends with a closing quotation mark or the like: the end of a sentence without a stop, or its middle. */
export const isClosed = (line: string): boolean => closed.test(line);

/** Whether the line is prose, no heading: a complete sentence stands before its open end, or it is long and has commas. */
export const isProse = (line: string): boolean =>
  stop.test(line) || (line.length >= LONG && comma.test(line) && mayGoOn(line.trimStart()));

const openEnd = regex()`[${signs.list}（(“《〈〔]$|(?:[${fullWidth.phrase}][^${fullWidth.phrase}]*)(?:(?<![目标])的|和|(?<!参)与|及|把|将)$`;
const cutNumber = regex()`[${fullWidth.phrase}\u4e00-\u9fff]\d[\d,]*\.?$`;

/** Whether the line ends in the middle of a phrase: after a comma, an opening sign, a word that needs another; or in a bracket that the next line closes. */
export function isBrokenOff(line: string, next: string): boolean {
  if (closing.test(next)) return true;
  if (openEnd.test(line)) return true;
  return ["“”", "《》", "（）", "()"].some(([open, close]) => {
    const isOpen = line.lastIndexOf(open!) > line.lastIndexOf(close!);
    const [at, again] = [next.indexOf(close!), next.indexOf(open!)];
    return isOpen && at >= 0 && at < 60 && (again < 0 || at < again);
  });
}

/** Whether a figure goes on in the next line: 3|5件, 12|万元, 98.|5%. */
export const splitsFigure = (line: string, next: string): boolean =>
  cutNumber.test(line) && line.length >= 8 && /^(?:\d{1,4}(?![\d年月.、])|\.\d|[%％‰万亿])/.test(next);

/** Whether a number in words is parted from what it counts: 第十四|届, 十|大. */
export const splitsNumeral = (line: string, next: string): boolean =>
  /[一二三四五六七八九十百千两]$/.test(line) && /^[大个项届次名件条类级部]/.test(next);

/** Width of a line as printed: a Han counts 2. */
export function printedWidth(line: string): number {
  let width = 0;
  for (let i = 0; i < line.length; i++) width += line.charCodeAt(i) > 0x2e7f ? 2 : 1;
  return width;
}
