import {endsPhrase} from "../../context/marks.ts";
import {classes, NUMERAL} from "../characters.ts";
import type {Rule} from "./candidate.ts";

const events = new Set(["次", "场", "期", "轮", "场次"]);

/** Words that call for a count: 每季度召开一次, 至少一次. */
const often = /至少|不少于|每(?:年|半年|两年|季度?|月|周|学期|届)/;
const held =
  /召开|开展|举办|组织|学习|研究|会议|培训|述法|学法|讲法|授课|督察|检查|约谈|审议|听取|演练|听证|旁听|评查|走访|接访/;

/** 一 with a measure word mostly says "a" (一个平台, 一支队伍); it counts after 至少, in 每年一次, and in a row of counts. */
export const indefinite = {
  name: "indefinite",
  zh: "泛指“一”",
  en: "Indefinite “one”",
  explanationZh: "“一个”“一项”只相当于“某个”。",
  explanationEn: "“一个”, “一项”: “one” that only means “a”.",
  run: ({text, quantity, clause}) => {
    const {numeral, measure, boundAt, start, end, high} = quantity;
    if (
      numeral.script !== "chinese" ||
      numeral.value !== 1 ||
      text[numeral.start] === "壹" ||
      numeral.over ||
      high !== null ||
      numeral.bare
    )
      return false;
    if (!measure) return true;
    // 一区三县 counts; 一区一策 and 一地 do not
    if (measure.use === "structure") return classes[text.charCodeAt(end)] !== NUMERAL || text[end] === "一";
    if (boundAt !== null || measure.kind === "percent") return false;
    const head = text.slice(Math.max(clause.start, start - 12), start);
    if (measure.kind === "duration")
      return !/(?:有效期|为期|任期|期限|延长|缩短|推迟|提前|满|连续|学前)[为了]?$/.test(head);
    const closes = end >= clause.end || endsPhrase(text, end);
    if (!events.has(measure.word)) return true;
    return !(often.test(head) || (closes && held.test(head)));
  }
} as const satisfies Rule;
