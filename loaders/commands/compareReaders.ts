import {existsSync} from "node:fs";
import {join} from "node:path";
import {type ComparedFigure, comparedReaders} from "../evaluate/comparedReaders.ts";
import {goldList} from "../evaluate/evaluation.ts";
import {otherDocuments} from "../evaluate/otherReader.ts";
import {alignment, type Figure, none, rates, sum, tallies} from "../evaluate/score.ts";
import {knowledge as knowledgeOf} from "../read/knowledge.ts";
import type {Measure, Tally} from "../types.ts";
import type {Cell, Printed, Printing} from "./answers.ts";
import {complain} from "./complaint.ts";
import {print} from "./print.ts";

const columns: readonly Printed[] = [
  ...["document", "verdict"].map((name) => ({name, type: "text" as const})),
  {name: "start", type: "integer"},
  ...["ours", "theirs"].map((name) => ({name, type: "text" as const})),
  {name: "ourValue", type: "number"},
  {name: "theirValue", type: "number"},
  {name: "clause", type: "text"}
];
const measures = ["detection", "strict", "coding"] as const satisfies readonly Measure[];

type Scores = Record<(typeof measures)[number], Tally>;
const scored = (gold: readonly Figure[], figures: readonly Figure[]): Scores => tallies(alignment(gold, figures));
const added = (a: Scores, b: Scores): Scores => ({
  detection: sum(a.detection, b.detection),
  strict: sum(a.strict, b.strict),
  coding: sum(a.coding, b.coding)
});

/**
 * `fazhi compare-readers`: the answers of another extractor held against ours, figure by figure, and both against gold lists where a document
 * has one (`<document_id>.jsonl` in the folder of gold lists). Scores go to stderr.
 */
export async function compareReaders(
  file: string,
  {data, gold = join(data, "gold", "reports"), all, format, bom}: Printing & {data: string; gold?: string; all?: true}
) {
  try {
    const knowledge = await knowledgeOf(data);
    const rows: ComparedFigure[] = [];
    let [own, other]: Scores[] = [
      {detection: none, strict: none, coding: none},
      {detection: none, strict: none, coding: none}
    ];
    let lists = 0;
    for (const document of await otherDocuments(file)) {
      const {figures, ours, theirs} = comparedReaders(document, knowledge);
      rows.push(...figures);
      // The id comes from a file that somebody sent: only a plain name can be that of a list.
      const list = join(gold, `${document.id}.jsonl`);
      if (!/^[\w-]+$/.test(document.id) || !existsSync(list)) continue;
      const expected = await goldList(list);
      lists++;
      own = added(own!, scored(expected, ours));
      other = added(other!, scored(expected, theirs));
    }
    await print(columns, shown(rows.filter(({verdict}) => all || verdict !== "same")), {format, bom: bom ?? false});
    for (const line of [counts(rows), ...scoreLines(lists, own!, other!)]) console.error(line);
  } catch (error) {
    complain([error]);
  }
}

async function* shown(rows: readonly ComparedFigure[]) {
  yield rows.map(({document, verdict, start, ours, theirs}): Cell[] => [
    document,
    verdict,
    start,
    ours?.quote ?? null,
    theirs?.quote ?? null,
    ours?.value ?? null,
    theirs?.value ?? null,
    ours?.clause ?? null
  ]);
}

function counts(rows: readonly ComparedFigure[]): string {
  const count = (wanted: ComparedFigure["verdict"]) => rows.filter(({verdict}) => verdict === wanted).length;
  return `both ${count("same") + count("differs")}, of which ${count("differs")} differ; only ours ${count("only_ours")}; only theirs ${count("only_theirs")}; not in the text ${count("ungrounded")}`;
}

function scoreLines(lists: number, own: Scores, other: Scores): string[] {
  if (lists === 0) return ["no document has a gold list: no scores"];
  const line = (name: string, scores: Scores) =>
    `${name.padEnd(8)}${measures.map((measure) => cell(measure, scores[measure])).join("  ")}`;
  return [
    `precision, recall and F1 on ${lists} gold ${lists === 1 ? "list" : "lists"}:`,
    line("ours", own),
    line("theirs", other)
  ];
}

function cell(measure: Measure, tally: Tally): string {
  const {precision, recall, f1} = rates(tally);
  return `${measure} ${[precision, recall, f1].map((rate) => rate.toFixed(3)).join(" ")}`;
}
