import {regex, signs} from "../../lexis/signs.ts";
import type {Mention} from "../../types.ts";
import {type Remark, remark} from "../remark.ts";
import {countInterval} from "../roundingInterval.ts";
import type {AuditInput, Rule} from "../rule.ts";

/** A whole that is said to be the sum: 各类案件合计2735件. */
const noWords = regex()`^[\s${signs.clause}]*$`;
const sum = regex()`(?:合计|总计|共计|各类[^${signs.clause}\d]{0,12}共)$`;
/** A list that does not claim to be complete. */
const open = /其中|等|主要|包括|含/;

/** Parts (其中) of which one is more than the whole, and lists under a stated sum that do not add up to it. */
export const parts = {
  name: "parts",
  zh: "分项与合计不符",
  en: "Parts against total",
  explanationZh: "分项大于总数，或分项相加不等于合计。",
  explanationEn: "A part exceeds its total, or the parts do not add up to the stated sum.",
  severities: ["error", "warning", "note"],
  lexicons: [],
  silentAbout: "lists with 其中, 等, 主要; stages (审结, 执结); sizes that name a class (超百亿企业)",
  run(input) {
    return [...exceeding(input), ...unequal(input)];
  }
} as const satisfies Rule;

const isCount = ({kind, bound}: Mention) => kind === "count" && bound === "exact";

/** A size that names a class is no number of its members: 超百亿企业65家，其中超千亿企业8家. */
const sizeClass = /^[超过][十百千万亿]+[元吨户人]?$/;
const isSize = ({quote}: Mention) => sizeClass.test(quote);

function exceeding({mentions}: AuditInput): Remark[] {
  return mentions.flatMap((part) => {
    const whole = part.partOf === null ? undefined : mentions[part.partOf];
    if (whole?.unit !== part.unit || whole.kind !== "count" || part.kind !== "count") return [];
    if (isSize(part) || isSize(whole)) return [];
    // 400余件 is less than 500件.
    if (countInterval(part).low <= countInterval(whole).high) return [];
    const span = {start: Math.min(whole.start, part.start), end: Math.max(whole.end, part.end)};
    return remark(span, {
      severity: "error",
      zh: `其中一项（${part.quote}）大于总数（${whole.quote}），请核对。`,
      en: `One part (${part.value}) is more than its whole (${whole.value}); check both figures.`
    });
  });
}

/** A longer row of figures is no list of parts; without a limit a sentence of totals would be read again from each. */
const MOST_PARTS = 40;

const caseType = /^(?:民事|刑事|行政|民商事|商事|治安|非诉|执行|国家赔偿)(?:案件?|类)?$/;

/** 民事结案, 刑事结案 are parts of one sum; 审结, 执结 are stages. */
function areOfOneKind(words: readonly string[]): boolean {
  const ends = new Set(words.map((one) => one.slice(-2)));
  return words.every((one) => caseType.test(one)) || (ends.size === 1 && words.every((one) => one.length > 2));
}

function unequal({repaired: {text}, mentions, sentences}: AuditInput): Remark[] {
  return mentions.flatMap((whole, index) => {
    const {clause} = whole;
    if (!isCount(whole) || !sum.test(text.slice(clause.start, whole.start))) return [];
    const listed: Mention[] = [];
    for (let next = index + 1; mentions[next]?.sentence === whole.sentence; next++)
      if (listed.push(mentions[next]!) > MOST_PARTS) return [];
    const parts = listed.filter(({unit}) => unit === whole.unit);
    const clauseOf = (part: number) => mentions[index + part + 1]!.clause;
    const rest = text.slice(whole.end, sentences[whole.sentence]!.end);
    const isList =
      parts.length >= 2 &&
      parts.length === listed.length &&
      parts.every((part, index) => isCount(part) && clauseOf(index).start === clauseOf(index - 1).end + 1) &&
      !open.test(rest) &&
      areOfOneKind(parts.map(({start}, index) => text.slice(clauseOf(index).start, start))) &&
      noWords.test(text.slice(parts.at(-1)!.end, sentences[whole.sentence]!.end));
    if (!isList) return [];
    const total = parts.reduce((sum, {value}) => sum + value, 0);
    if (total === whole.value) return [];
    const span = {start: whole.start, end: parts.at(-1)!.end};
    const list = parts.map(({value}) => value).join("+");
    return remark(span, {
      severity: total > whole.value ? "warning" : "note",
      zh: `分项${list}=${total}，与合计${whole.quote}相差${Math.abs(whole.value - total)}；请核对分项与合计口径是否相同（如受理与结案）。`,
      en: `The parts ${list} make ${total}, the stated sum is ${whole.value}; check whether both count the same (accepted or closed).`
    });
  });
}
