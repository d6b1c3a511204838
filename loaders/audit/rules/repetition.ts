import {anyOf} from "../../lexis/alternatives.ts";
import {perKnowledge} from "../../lexis/perKnowledge.ts";
import {phraseMark, regex, signs} from "../../lexis/signs.ts";
import type {Span} from "../../types.ts";
import {blocks} from "../blocks.ts";
import {type Copy, copies} from "../copies.ts";
import {letterCount} from "../letterCount.ts";
import {cited, type Remark, remark} from "../remark.ts";
import type {AuditInput, Rule} from "../rule.ts";

/** A passage with figures that stands twice is reported from this many letters on, and one without from the second on. */
const WITH_FIGURES = 20;
const WITHOUT_FIGURES = 120;
/** So many letters stand twice by no habit of wording: a part of the text, or all of it. */
export const BLOCK = 400;
/** A short passage with other words in it is a parallel statement. */
const PARALLEL = 60;
/** A shorter statement is the same one where its figure is so exact that it can hardly be met by chance. */
const STATEMENT = 12;
const exactFigure = /\d{2,}[1-9]|\d\.\d/;
/** Years, anniversaries, sessions and names are no figures: 2021—2025年, 建立40周年, 《…》, “2030工程”. */
const noFigure =
  /(?:(?:19|20)\d\d年?\s*[-—–－~～]\s*)?(?:19|20)\d\d年(?:\d{1,2}月(?:\d{1,2}日)?)?|第?\d+(?:周年|[届次]|个百年)|《[^《》]*》|“[^“”]*”/g;
/** A heading, a title, a line of navigation has no clauses. */
const signOrBlank = regex("g")`[${signs.phrase}“”"'\s]`;

/** Passages pasted twice, with their small differences; the same statement made twice, so that its figure is counted once. */
export const repetition = {
  name: "repetition",
  zh: "重复段落",
  en: "Repeated passage",
  explanationZh: "同一段文字出现两次，像是重复粘贴；其中数字只应计一次。",
  explanationEn: "A passage that stands twice, as if pasted; its figures should be counted once.",
  severities: ["warning", "note"],
  lexicons: ["stock-phrases"],
  silentAbout:
    "page furniture, headings, stock phrases, parallel statements, targets, other figures in the same words, plans that repeat what was done",
  run(input, knowledge) {
    const {text, marks} = input.repaired;
    const isFurniture = ({start, end}: Span) =>
      marks.some((mark) => mark.kind !== "unrestored" && mark.start < end && start < mark.end);
    const stock = stockOf(knowledge);
    return blocks(copies(text, STATEMENT), BLOCK).flatMap((copy) => {
      if (copy.letters >= BLOCK) return block(text, copy);
      const words = text.slice(copy.start, copy.end).replace(noFigure, "");
      const hasFigure = /\d/.test(words);
      if (chinese(words) < copy.letters / 2 || isFurniture(copy) || isFurniture(copy.earlier)) return [];
      // Other figures in the same words are another statement; and what was done may be planned again in the same words.
      if (copy.differences.some(({before, here}) => /\d/.test(before + here)) || isPlannedAgain(input, copy)) return [];
      const isPassage =
        phraseMark.test(words) && !(copy.differences.length > 0 && copy.letters < PARALLEL && !exactFigure.test(words));
      if (copy.letters >= WITH_FIGURES && hasFigure && isPassage && !isTarget(input, copy))
        return pasted(text, copy, true);
      if (!hasFigure && copy.letters >= WITHOUT_FIGURES && letterCount(stock(words)) >= WITHOUT_FIGURES / 2)
        return pasted(text, copy, false);
      return copy.letters >= STATEMENT && exactFigure.test(words) && hasCount(input, copy) ? stated(text, copy) : [];
    });
  }
} as const satisfies Rule;

const chinese = (words: string) => words.replace(/[^\u4e00-\u9fff]/g, "").length;
/** How many of the spans, in reading order, begin before a place. */
function countBefore(spans: readonly Span[], at: number): number {
  let [first, beyond] = [0, spans.length];
  while (first < beyond) {
    const middle = (first + beyond) >> 1;
    if (spans[middle]!.start < at) first = middle + 1;
    else beyond = middle;
  }
  return first;
}

const figuresIn = ({mentions}: AuditInput, {start, end}: Span) =>
  mentions.slice(countBefore(mentions, start), countBefore(mentions, end));

/** A plan is told in a survey and again among its measures. */
function isTarget(input: AuditInput, span: Span): boolean {
  const figures = figuresIn(input, span).filter(({reported}) => reported);
  return figures.length > 0 && figures.every(({period}) => period === "target");
}

const hasCount = (input: AuditInput, span: Span) =>
  figuresIn(input, span).some((one) => one.reported && one.period !== "target" && /count|money/.test(one.kind));

function isPlannedAgain({sections}: AuditInput, {start, earlier}: Copy): boolean {
  const roleAt = (at: number) => sections[countBefore(sections, at + 1) - 1]?.role;
  return roleAt(start) === "plans" && roleAt(earlier.start) !== "plans";
}

/** Takes the stock phrases out of a passage. */
const stockOf = perKnowledge(({lexicons}) => {
  const pattern = new RegExp(anyOf(lexicons["stock-phrases"].map(({phrase}) => phrase)), "g");
  return (passage: string): string => passage.replace(signOrBlank, "").replace(pattern, "");
});

/** The end of a clause that happens to agree (控，全年受理…) is not quoted. */
const remainder = regex()`^[^${signs.clause}]{1,3}[${signs.clause}]\s*`;

function pasted(text: string, copy: Copy, hasFigure: boolean): Remark {
  const start = copy.start + (text.slice(copy.start, copy.end).match(remainder)?.[0].length ?? 0);
  const differences = copy.differences.map(({before, here}) => `“${before}”/“${here}”`).join("、");
  const differ = copy.differences.length > 0;
  return remark(
    {start, end: copy.end},
    {
      severity: hasFigure ? "warning" : "note",
      zh: `这段文字与上文“${cited(text.slice(copy.earlier.start, copy.earlier.end))}”重复${differ ? `，仅有小异（上文/此处：${differences}）` : ""}，疑为重复粘贴${hasFigure ? "，其中数字只应计一次" : ""}，请核对。`,
      en: `This passage repeats one above${differ ? `, with small differences (above/here: ${differences})` : ""}; it looks pasted twice${hasFigure ? ", and its figures should be counted once" : ""}. Check the source.`
    }
  );
}

/** A part of the text, or all of it, that the file has twice: one finding, whatever small differences there are. */
const block = (text: string, copy: Copy): Remark =>
  remark(copy, {
    severity: "warning",
    zh: `自“${cited(text.slice(copy.start, copy.start + 20))}”起的大段文字（${copy.letters}字）在文件中出现两次，像是全文或附件重复收录；其中数字只计一次，请核对来源。`,
    en: `A long part of the text (${copy.letters} letters) stands twice in the file, as if the text or an annex had been taken in twice; its figures are counted once. Check the source.`
  });

const stated = (text: string, copy: Copy): Remark =>
  remark(copy, {
    severity: "note",
    zh: `“${text.slice(copy.start, copy.end)}”上文已述，是同一事实，汇总时只应计一次。`,
    en: `“${text.slice(copy.start, copy.end)}” has been stated above: it is one fact and should be counted once.`
  });
