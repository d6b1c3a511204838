import {regex, signs} from "../lexis/signs.ts";

/** The beginning of a report, in which it says who speaks and where it was read. */
const BEGINNING = 3000;
const spoken = regex()`我(?:们)?(?:受[^${signs.clause}\n]{1,12}委托，?我?)?(?:谨)?代表([^${signs.clause}\n]{2,24}?)(?:人民)?(?:政府|党工委|管委会|管理委员会)`;
const session = regex()`在([^${signs.clause}\n（）()—－]{2,24}?)第?[〇一二三四五六七八九十\d]{1,3}届(?:人大|人民代表大会|委员会)`;
const office = regex(
  "mu"
)`(?:^|[\n：:\s])([^${signs.clause}\n\s]{2,20}?)(?:人民政府)?(?:代)?(?:省长|市长|县长|区长|州长|旗长|盟长|(?:自治区)?主席)(?=[\s\u3000]|\p{Script=Han}{2,4}(?:\s|$))`;

const delivered = regex()`代表[^${signs.clause}\n]{0,20}政府[，,]?\s*向(?:大会|会议)(?:作|做)?(?:政府)?(?:工作)?(?:作|做)?(?:报告|工作报告|政府工作报告)`;

/**
 * Who reports, as the words of a speech say it: 我代表南山区人民政府, 在清苑县第十三届人民代表大会, 徐水县人民政府县长. Words that name no area
 * (我代表省人民政府) are among them; the most trusted come first.
 */
export function speakers(text: string): string[] {
  const words = text.slice(0, BEGINNING);
  return [spoken, session, office].flatMap((pattern) => {
    const match = pattern.exec(words);
    return match ? [match[1]!.trim()] : [];
  });
}

/** Whether the text is a government's work report to its people's congress. */
export const isWorkReport = (title: string, text: string): boolean =>
  /政府工作报告/.test(title) || delivered.test(text.slice(0, BEGINNING));
