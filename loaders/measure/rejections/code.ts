import {isDigit} from "../../context/marks.ts";
import {isLetter, signTable} from "../characters.ts";
import type {Rule} from "./candidate.ts";

const joining = signTable("+＋×xX*＊·.．/／=＃#@_&:：〔[〕]-－");

const brackets = signTable("]〕");
const isJoined = (code: number) => isDigit(code) || isLetter(code) || Boolean(brackets[code]);
const service = /^(?:热线|平台|公共|电话|市民|便民|服务|专线|政务)/;

/** Document and phone numbers, postcodes, hotlines, letters with digits (PM2.5, 4A), formulas (1+6+N, 7×24). */
export const code = {
  name: "code",
  zh: "号码",
  en: "Code",
  explanationZh: "电话、日期写法、版次等号码。",
  explanationEn: "Telephone numbers, versions and other codes.",
  run: ({text, quantity}) => {
    const {numeral, numberEnd, measure} = quantity;
    if (numeral.script === "chinese") return measure?.use === "code";
    if (measure?.use === "code" || numeral.digits > 15) return true;
    const head = text.charCodeAt(numeral.start - 1);
    if (isLetter(head)) return true;
    if (joining[head] && isJoined(text.charCodeAt(numeral.start - 2))) return true;
    // 3.0版, 2025版: a version
    if (measure?.word === "版" && (numeral.digits === 4 || numeral.end - numeral.start > numeral.digits)) return true;
    if (measure) return false;
    if (numeral.digits >= 5 && service.test(text.slice(numberEnd, numberEnd + 2))) return true;
    const next = text.charCodeAt(numberEnd);
    if (isLetter(next)) return true;
    return Boolean(joining[next]) && isJoined(text.charCodeAt(numberEnd + 1));
  }
} as const satisfies Rule;
