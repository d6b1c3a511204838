import {lexis} from "../../lexis/lexis.ts";
import {perKnowledge} from "../../lexis/perKnowledge.ts";
import {ALWAYS} from "../characterClasses.ts";
import {editsOf, type Rule} from "../rule.ts";

const cheap = /\d[,.]?[lIOo〇]|[lI][,.]?\d/;
/** A number with a letter in it. One that begins with O is none: O2, O2O. */
const mixed =
  /(?<![A-Za-z\d〇.\-—])(?=[\d.,]{0,15}[lIOo〇]|[lI])(?=[lIOo〇.,]{0,15}\d)[\dlI][\dlIOo〇]{0,11}(?:,[\dlIOo〇]{3}){0,4}(?:\.[\dlIOo〇]{1,6})?(?![A-Za-z\d〇-])/g;
const digits: Readonly<Record<string, string>> = {l: "1", I: "1", O: "0", o: "0", 〇: "0"};
const signs = ["%", "％", "‰", "万", "亿", "千", "百", "余", "多", "年", "月", "日"];

/** Signs that may stand behind a number. */
const behind = perKnowledge(({lexicons}) =>
  lexis([...lexicons.measures.map(({word}) => word), ...signs].map((word) => [word, true] as const))
);

/** Letters that character recognition has read for digits: l18件, 1O5件, 2〇23年. Only before a measure word; each is a finding. */
export const letterDigits = {
  name: "letter-digits",
  zh: "数字中的字母",
  en: "Letters within a number",
  explanationZh: "文字识别（OCR）误认的字母（l18件、1O5件）按数字读取，每处都列入核查。",
  explanationEn:
    "Letters that character recognition took for digits (l18件, 1O5件) are read as digits; each place is a finding.",
  knownBy: "l, I, O, o, 〇 beside a digit and before a measure word; not `O2O`, `5G`, `COVID-l9`",
  needs: ALWAYS,
  doubt: {
    rule: "letter-digits",
    message: "数字中的字母（l、I、O、〇）已按 1、0 读取，可能是文字识别（OCR）之误。请对照原文核对。",
    messageEn:
      "Letters within a number (l, I, O, 〇) were read as 1 and 0: character recognition may have mistaken them. Check the original."
  },
  run: (text, knowledge) =>
    cheap.test(text)
      ? editsOf(text, mixed, ({index, 0: all}) => {
          const end = index + all.length;
          const from = text[end] === " " ? end + 1 : end;
          return behind(knowledge).findAt(text, from) ? all.replace(/[lIOo〇]/g, (letter) => digits[letter]!) : null;
        })
      : []
} as const satisfies Rule;
