import type {RefusalReason} from "../../shared/codes.ts";
import {anyOf} from "../lexis/alternatives.ts";
import {cuePattern} from "../lexis/cuePattern.ts";
import {perKnowledge} from "../lexis/perKnowledge.ts";
import type {Knowledge, LexiconRow} from "../types.ts";
import type {Told} from "./judged.ts";
import {placeholders} from "./placeholders.ts";

/** Why a file is no report, and the words that tell it. */
interface Refused {
  readonly reason: RefusalReason;
  readonly quote: string;
}

/** The words of a file that may tell what it is. */
interface Readable {
  readonly title: string;
  /** The name of the file without its ending. */
  readonly name: string;
  readonly headings: readonly string[];
  readonly text: string;
}

/** So many places that wait for a name or a figure make a model; one or two are slips or names left out. */
const WAITING = 3;

interface Cue extends Pick<LexiconRow<"refused-texts">, "reason" | "where" | "least"> {
  readonly pattern: RegExp;
  readonly unless: RegExp | null;
}

const cues = perKnowledge(({lexicons}): readonly Cue[] =>
  (lexicons["refused-texts"] ?? []).map(({cue, unless, ...row}) => ({
    ...row,
    pattern: cuePattern(cue),
    unless: unless.length ? new RegExp(anyOf(unless)) : null
  }))
);

/** Why a file is no report, by `data/lexicons/refused-texts.csv` and by what waits to be filled in; null where nothing tells it. */
export function findRefused({title, name, headings, text}: Readable, knowledge: Knowledge): Refused | null {
  const lines = text.split("\n").map((line) => line.trim());
  const words = {title: [title, name], heading: headings, line: lines};
  for (const {where, reason, least, pattern, unless} of cues(knowledge)) {
    const hits = words[where].filter((line) => pattern.test(line) && !unless?.test(line));
    if (hits.length >= least) return {reason, quote: pattern.exec(hits[0]!)![0]};
  }
  const waiting = placeholders(text);
  return waiting >= WAITING || placeholders(title) > 0
    ? {reason: "model_essay", quote: `某县、XX件：${Math.max(waiting, 1)} 处`}
    : null;
}

/** The meaning of a reason, and the remedy. */
const reasons: Readonly<Record<RefusalReason, Told>> = {
  commentary: {
    zh: "是对报告的解读，不是报告本身",
    en: "an explanation of a report, not the report itself"
  },
  transcript: {
    zh: "是发布会或访谈的实录，不是报告",
    en: "the transcript of a press conference or interview, not a report"
  },
  model_essay: {
    zh: "是范文或未填写的模板，没有真实的地方和数字",
    en: "a model to copy from or a form not filled in: it has no real place and figures"
  },
  other_document: {zh: "是另一种文件，不是法治政府建设情况报告", en: "a document of another kind"}
};

/** The reason in words, with the words that tell it. */
export const refusedBecause = ({reason, quote}: Refused): Told => ({
  zh: `${reasons[reason].zh}（“${quote}”）`,
  en: `${reasons[reason].en} (“${quote}”)`
});
