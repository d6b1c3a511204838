import {errorLines} from "../evaluate/errors.ts";
import {catalogueEvaluations, type Evaluation, folderEvaluations} from "../evaluate/evaluation.ts";
import {type Alignment, none, rates, sum, tallies} from "../evaluate/score.ts";
import {knowledge} from "../read/knowledge.ts";
import type {Measure, Tally} from "../types.ts";
import {agreementLines} from "./agreement.ts";
import {complain} from "./complaint.ts";
import {panelLines} from "./panel.ts";
import {promiseLines} from "./promiseLines.ts";

const measures: readonly Measure[] = ["detection", "strict", "reported", "coding"];
const hundredth = (rate: number) => rate.toFixed(3);
const cells = (tally: Tally) => {
  const {precision, recall, f1} = rates(tally);
  return `${hundredth(precision)} ${hundredth(recall)} ${hundredth(f1)}`;
};

/** The pairs and misses of one dimension of the codebook: those whose gold or found indicator belongs to it. */
function ofDimension({pairs, missed, spurious}: Alignment, dimension: string): Alignment {
  const within = (indicator: string | null | undefined) => indicator?.startsWith(`${dimension}.`) ?? false;
  return {
    pairs: pairs.filter(([g, f]) => within(g.indicator) || within(f.indicator)),
    missed: missed.filter((g) => within(g.indicator)),
    spurious: spurious.filter((f) => within(f.indicator))
  };
}

function table(evaluations: readonly Evaluation[]): string[] {
  const scores = evaluations.map((evaluation) => ({name: evaluation.name, ...tallies(evaluation)}));
  const all = Object.fromEntries(measures.map((m) => [m, scores.map((s) => s[m]).reduce(sum, none)]));
  const row = (name: string, tally: (measure: Measure) => Tally) =>
    `${name.padEnd(14)} ${measures.map((m) => cells(tally(m)).padEnd(20)).join(" ")}`.trimEnd();
  const counts = measures.map((m) => `${m} ${all[m]!.right} of ${all[m]!.predicted} found, ${all[m]!.gold} gold`);
  return [
    `${"P R F1".padEnd(14)} ${measures.map((m) => m.padEnd(20)).join(" ")}`.trimEnd(),
    ...scores.map((score) => row(score.name, (m) => score[m])),
    row("all", (m) => all[m]!),
    counts.join("; ")
  ];
}

function dimensionTable(evaluations: readonly Evaluation[]): string[] {
  const dimensions = [...new Set(evaluations.flatMap((e) => e.pairs.map(([g]) => g.indicator?.split(".")[0] ?? "")))];
  return dimensions.filter(Boolean).map((dimension) => {
    const tally = evaluations.map((e) => tallies(ofDimension(e, dimension)).coding).reduce(sum, none);
    return `${dimension.padEnd(16)} coding ${cells(tally)}  (${tally.right} of ${tally.predicted} coded, ${tally.gold} gold)`;
  });
}

interface Options {
  readonly texts?: string;
  readonly gold?: string;
  readonly panel?: string;
  readonly agreement?: true;
  readonly promises?: true;
  readonly record?: true;
  readonly errors?: true;
  readonly data: string;
}

/** `fazhi eval`: measurements held against gold lists, the series of a folder of reports against a panel, or two readers against one another. */
export async function evaluate({texts, gold, panel, agreement, promises, record, errors, data}: Options) {
  if (promises) {
    if (!panel) throw new Error("--promises needs --panel, the folder of the reports that were read");
    console.log((await promiseLines(panel, gold, data, record ?? false)).join("\n"));
    return;
  }
  if (agreement) {
    if (texts) throw new Error("--agreement and --texts do not go together");
    console.log((await agreementLines(panel, gold, data)).join("\n"));
    return;
  }
  if (panel) {
    if (texts) throw new Error("--panel and --texts do not go together");
    console.log((await panelLines(panel, gold, data, errors ?? false)).join("\n"));
    return;
  }
  if (Boolean(texts) !== Boolean(gold)) throw new Error("--texts and --gold go together");
  const faults: Error[] = [];
  const onError = (error: Error) => faults.push(error);
  const inData = await knowledge(data, onError);
  const evaluations =
    texts && gold
      ? await folderEvaluations(texts, gold, inData, onError)
      : await catalogueEvaluations(data, inData, onError);
  const lines = [...table(evaluations), "", ...dimensionTable(evaluations)];
  if (errors) lines.push("", ...evaluations.flatMap(errorLines));
  console.log(lines.join("\n"));
  complain(faults);
}
