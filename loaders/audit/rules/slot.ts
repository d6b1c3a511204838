import {regex, signs} from "../../lexis/signs.ts";
import {remark} from "../remark.ts";
import type {Rule} from "../rule.ts";

const event = "执结|审结|审执结|结案|办结|新收|收案|旧存|破获|抓获|查结|调撤|立案查处|批准逮捕|提起公诉";
/** 执结执行案件。: verbs that report a result, what they resulted in, and no figure, as a whole clause before a stop. */
const noFigure = regex(
  "g"
)`(?:${event})[^${signs.clause}\n\d一二三四五六七八九十百千万两]{0,8}(?:案件|案|纠纷|犯罪嫌疑人)(?=[${signs.statement}])`;
const clauseStart = regex()`[${signs.clause}\n](?:共|累计|全年|全年共|共计|已|先后)?$`;
/** 受理案件共计件，: an adverb of sum, then the measure word, and no figure between. */
const noNumber = regex(
  "g"
)`(?:(?:共|累|合|总)计|达到|约为|数量为|人数为)余?(?:件|人次|场次|份|宗|人|场|万元|万人|亿元|[%％])(?=[${signs.phrase}])`;

/** A slot that a figure has evidently dropped out of. */
export const slot = {
  name: "slot",
  zh: "数字脱落",
  en: "Figure missing",
  explanationZh: "该有数字的地方没有，如“执结执行案件”。",
  explanationEn: "A figure should stand here and does not, as in “执结执行案件”.",
  severities: ["warning"],
  lexicons: [],
  silentAbout: "clauses that say how (依法审结行政案件)",
  run: ({repaired: {text}}) =>
    [
      ...[...text.matchAll(noFigure)].filter(({index}) => clauseStart.test(text.slice(Math.max(0, index - 4), index))),
      ...text.matchAll(noNumber)
    ].map((match) =>
      remark(
        {start: match.index, end: match.index + match[0].length},
        {
          severity: "warning",
          zh: `“${match[0]}”处应有数字而没有，可能在录入或转载时脱落，请核对原文。`,
          en: `“${match[0]}” should state a figure and does not; it may have dropped out in typing or copying. Check the source.`
        }
      )
    )
} as const satisfies Rule;
