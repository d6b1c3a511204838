import {regex, signs} from "../lexis/signs.ts";
import type {Outline, Section, Sentence, Span} from "../types.ts";
import {type Frame, type Framed, isSeveralYears, reportingYear, yields} from "./frame.ts";
import type {MarkerReader} from "./markers.ts";

/** A chapter that tells of a time of its own: the frame at hand, and whether its heading announces two (十二五发展成就和2015年工作回顾). */
interface Chapter {
  readonly level: number;
  running: Framed;
  /** Both one year and several are told of: each paragraph that opens with a time may turn from one to the other. */
  readonly isMixed: boolean;
}

/** Deeper than any heading: a stretch without one ends where the next heading stands. */
const WITHOUT_HEADING = 99;

/** The year of a heading is not one to come where the heading looks back. */
const review = /回顾|总结|成就|成效|成绩|情况|历程|数据/;
/** Signs that may stand before the words that a paragraph opens with: list numbers, dashes, an address. */
const openingMarks = regex()`^[\s\u3000—\-－·●◆■★一二三四五六七八九十0-9０-９（）()、.．${signs.colon}]*(?:是|首先)?(?:各位(?:代表|委员)[^${signs.clause}]{0,6}[${signs.clause}])?`;
/** Words of the first clause before its words of time: 刚刚过去的, 回顾, 世纪之交的. */
const wordsBefore = regex()`^[^${signs.phrase}\d《》]{0,8}$`;
const FARTHEST_OPENING = 24;
/** Ends and words of a sentence that tell the subject of the following paragraphs. */
const announces =
  /[:：]$|主要(?:做了|抓了|开展了|完成了|推进了)|重点(?:做了|抓了|开展了)|以下(?:几|[一二三四五六七八九十])?(?:个|项|方面)?(?:方面)?(?:的)?工作/;

/** A number that is not a year. */
const figures = /(?<!\d)(?!(?:19|20)\d\d年)\d+(?![\d年])/;

/** The frame of each sentence before its own words of time are read: that of its paragraph, heading, chapter, or the report's year. */
export function sentenceFrames(
  text: string,
  {sections, sentences}: Outline,
  read: MarkerReader,
  reporting: number | null
): Framed[] {
  const year = reportingYear(reporting);
  const chapters: Chapter[] = [{level: -1, running: year, isMixed: false}];
  const frames: Framed[] = [];
  let next = 0;
  for (const section of sections) {
    openChapter(text, section, chapters, read, year);
    let paragraph: Framed | null = null;
    let addressed = false;
    for (; next < sentences.length && sentences[next]!.section === section.ordinal; next++) {
      const sentence = sentences[next]!;
      const chapter = chapters.at(-1)!;
      const opens: boolean = addressed || opensParagraph(text, sentence);
      if (opens) paragraph = null;
      addressed = opens && address.test(text.slice(sentence.start, sentence.end));
      const opening = openingFrame(text, sentence, read, chapter.running);
      if (opening && (opens || isSeveralYears(opening) || announces.test(text.slice(sentence.start, sentence.end)))) {
        paragraph = {...opening, basis: "paragraph"};
        if (persists(text, sentence, chapter, opening, opens, section.heading === null)) {
          chapter.running = paragraph;
          paragraph = null;
        }
      } else if (opening?.period === "year" && !isSeveralYears(chapter.running)) paragraph = null;
      chapter.running = completedPlan(text, sentence, chapter, read) ?? chapter.running;
      frames.push(paragraph ?? chapter.running);
    }
  }
  return frames;
}

/** “十三五”规划圆满收官, “十三五”目标任务圆满完成: from here on, a chapter on the year and the plan tells of the plan. */
const completed =
  /[”"](?:规划)?的?(?:(?:主要|各项)?(?:目标|指标|任务)(?:任务)?)?(?:圆满|胜利|全面|顺利|如期|基本)(?:完成|收官|实现)/;

function completedPlan(text: string, sentence: Sentence, {isMixed}: Chapter, read: MarkerReader): Framed | null {
  const words = text.slice(sentence.start, sentence.end);
  if (!isMixed || figures.test(words) || !completed.test(words)) return null;
  const plan = read(text, sentence, true).find(({frame}) => frame?.period === "plan");
  return plan ? {...plan.frame!, basis: "paragraph", evidence: {start: plan.start, end: plan.end}} : null;
}

/** Turns to a section: closes the chapters that it ends, and opens one where its heading or its role names a time. */
function openChapter(text: string, section: Section, chapters: Chapter[], read: MarkerReader, year: Framed): void {
  const level = section.heading === null ? WITHOUT_HEADING : section.level;
  while (chapters.length > 1 && chapters.at(-1)!.level >= level) chapters.pop();
  const span = section.headingSpan;
  const heading = section.heading ?? "";
  const named = span ? headingFrames(text, span, read, review.test(heading)) : [];
  const [first] = named;
  const isMixed = named.some(isSeveralYears) && named.some(({period}) => period === "year");
  if (section.role === "plans" && named.every(({period}) => period === "target")) {
    if (first || chapters.at(-1)!.running.period !== "target")
      chapters.push({level, running: first ?? target(span), isMixed: false});
  } else if (first) chapters.push({level, running: first, isMixed});
  else if (section.role === "problems" || section.role === "signature" || isAnnex(section, chapters.at(-1)!))
    chapters.push({level, running: year, isMixed: false});
  else if (chapters.length === 1) chapters[0]!.running = year;
}

/** Results without a heading behind the plans: an annex with figures of the year. */
const isAnnex = ({role, heading}: Section, {running}: Chapter) =>
  role === "achievements" && heading === null && running.period === "target";

const target = (evidence: Span | null): Framed => ({
  period: "target",
  from: null,
  to: null,
  basis: "heading",
  evidence
});

const headingFrames = (text: string, span: Span, read: MarkerReader, isReview: boolean): Framed[] =>
  read(text, span, true, isReview)
    .filter(({frame, reach, isBase}) => frame && !isBase && (reach === "frame" || reach === "clause"))
    .map(({start, end, frame}) => ({...frame!, basis: "heading", evidence: {start, end}}));

/** 各位代表！ alone: the paragraph opens with what follows. */
const address = regex()`^[\s\u3000]*各位(?:代表|委员)[^${signs.clause}]{0,6}[${signs.clause}]$`;

/** A sentence opens a paragraph where a line or a heading ends before it. */
function opensParagraph(text: string, {start}: Sentence): boolean {
  for (let i = start - 1; i >= 0; i--) {
    if (text[i] === "\n") return true;
    if (!/\s/.test(text[i]!)) return false;
  }
  return true;
}

/** The frame of the words of time that a sentence opens with, or null. */
function openingFrame(text: string, {start, end}: Span, read: MarkerReader, around: Frame): Framed | null {
  const [before] = openingMarks.exec(text.slice(start, Math.min(end, start + FARTHEST_OPENING)))!;
  const opening = start + before.length;
  const [first] = read(text, {start, end: Math.min(end, opening + FARTHEST_OPENING)});
  if (!first?.frame || first.isBase || yields(first.isRelative, first.frame, around)) return null;
  if (first.start > opening && !wordsBefore.test(text.slice(opening, first.start))) return null;
  if (first.reach !== "frame" && (first.reach !== "clause" || first.frame.from === null)) return null;
  return {...first.frame, basis: "sentence", evidence: {start: first.start, end: first.end}};
}

/** Several years, or the year itself, may be told of in more than one sentence; another year is left with its own. */
const isLasting = (frame: Frame) => isSeveralYears(frame) || frame.period === "year";

/** Whether the paragraphs that follow go on in the time that this one opens with. */
function persists(
  text: string,
  sentence: Sentence,
  {isMixed, level}: Chapter,
  opening: Frame,
  opens: boolean,
  isBare: boolean
): boolean {
  if (!isLasting(opening)) return false;
  const words = text.slice(sentence.start, sentence.end);
  // Without a heading, a sentence without figures tells the subject of its paragraphs.
  return announces.test(words) || (opens && (isMixed || (level < 0 && isBare && !figures.test(words))));
}
