import {report} from "./pipeline.ts";
import {textSource} from "./read/textSource.ts";
import type {Indicator, Knowledge} from "./types.ts";

/** An example of the codebook that does not hold. */
export interface ExampleFailure {
  readonly indicator: string;
  readonly rule: "example" | "counterexample" | "unmarked";
  /** The sentence as written, with its 【figure】. */
  readonly sentence: string;
  /** The indicator that the figure gets; null for none. */
  readonly got: string | null;
  readonly message: string;
  readonly messageEn: string;
}

const markedFigure = /【([^】]*)】/;

/** The figure's indicator as the pipeline reads the sentence alone; undefined where no figure stands at the mark. */
function findExampleIndicator(sentence: string, knowledge: Knowledge): string | null | undefined {
  const marked = markedFigure.exec(sentence);
  if (!marked) return undefined;
  const text = sentence.replace(markedFigure, "$1");
  const start = marked.index;
  const end = start + marked[1]!.length;
  const {mentions, codings} = report(textSource(text), knowledge);
  const at = mentions.findIndex((mention) => mention.start < end && mention.end > start);
  return at < 0 ? undefined : (codings[at]?.indicator ?? null);
}

/**
 * Which examples of the codebook do not hold: the marked figure of an example must get the row's indicator, that of a
 * counterexample must not. Sentences are read by the whole pipeline, one at a time.
 */
export function exampleFailures(knowledge: Knowledge): ExampleFailure[] {
  return knowledge.indicators.flatMap((indicator) => [
    ...failures(indicator, "example", indicator.cues.examples, knowledge),
    ...failures(indicator, "counterexample", indicator.cues.counterexamples, knowledge)
  ]);
}

function failures(
  {id}: Indicator,
  rule: "example" | "counterexample",
  sentences: readonly string[],
  knowledge: Knowledge
): ExampleFailure[] {
  return sentences.flatMap((sentence): ExampleFailure[] => {
    const got = findExampleIndicator(sentence, knowledge);
    if (got === undefined) return [{...unmarked(id, sentence), indicator: id, sentence, got: null}];
    if ((got === id) === (rule === "example")) return [];
    return [{...wrong(id, rule, sentence, got), indicator: id, rule, sentence, got}];
  });
}

const unmarked = (id: string, sentence: string) => ({
  rule: "unmarked" as const,
  message: `指标 ${id} 的例句“${sentence}”中没有读出【】所标的数字。请用【】标出一个带量词的数字。`,
  messageEn: `Indicator ${id}: no figure was read at the mark of “${sentence}”. Mark one figure with its measure word by 【】.`
});

const wrong = (id: string, rule: "example" | "counterexample", sentence: string, got: string | null) =>
  rule === "example"
    ? {
        message: `指标 ${id} 的例句“${sentence}”归入了${got ?? "空"}。请检查该行的 must、not、units。`,
        messageEn: `Indicator ${id}: its example “${sentence}” is coded ${got ?? "not at all"}. Look at the row's must, not, units.`
      }
    : {
        message: `指标 ${id} 的反例“${sentence}”归入了该指标。请在该行的 not 中加词，或收紧 must。`,
        messageEn: `Indicator ${id}: its counterexample “${sentence}” is coded so. Add a word to the row's not, or tighten its must.`
      };
