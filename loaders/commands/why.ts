import {join, resolve} from "node:path";
import {
  type Attempt,
  catalogue,
  corpus,
  knowledge as knowledgeOf,
  ReadError,
  type Report,
  type Row,
  report,
  rowsOf,
  source
} from "../index.ts";
import {complain} from "./complaint.ts";
import {padEnd, visible} from "./print.ts";

/** As many candidates are shown. */
const MOST = 8;
/** Width of the labels. */
const LABEL = 17;

const readings: Readonly<Record<Attempt["reading"], string>> = {
  around: "the words around it",
  past: "again, past the nearest parenthetical clause",
  before: "the clause before, as it has no words of its own"
};

/** `fazhi why`: how one figure was read and coded. `address`: report@offset; or a file, and then `quote` names the figure. */
export async function why(address: string, quote: string | undefined, {data}: {data: string}) {
  try {
    const knowledge = await knowledgeOf(data);
    const {rows} = await catalogue(join(data, "reports"), knowledge);
    const [id] = address.split("@");
    const row = rows.find(({report, file}) =>
      quote === undefined ? report === id : resolve(data, "reports", file) === resolve(address)
    );
    if (quote === undefined && !row)
      throw unknown(address, "the catalogue has no such report; name a file and a quote.");
    const file = row ? join(data, "reports", row.file) : address;
    const attempts: (readonly Attempt[])[] = [];
    const read = report(await source(file, row?.report), knowledge, row ?? null, attempts);
    const figures = rowsOf.measurements(corpus([read], knowledge));
    const chosen = figures.filter((figure) => (quote === undefined ? figure.id === address : figure.quote === quote));
    if (chosen.length === 0) throw unknown(address, "it has no such figure; `fazhi extract` lists them all.");
    console.log(chosen.map((figure) => lines(figure, read, attempts[figure.ordinal]!).join("\n")).join("\n\n"));
  } catch (error) {
    complain([error]);
  }
}

const unknown = (address: string, en: string) =>
  new ReadError(address, "missing", "没有这样的报告或数量；`fazhi extract` 列出全部数量。", en);

const line = (label: string, words: string) => (words === "" ? [] : [`${padEnd(label, LABEL)}${visible(words)}`]);

/** The facts of one figure, a line a fact. */
function lines(figure: Row<"measurements">, {sentences, repaired}: Report, attempts: readonly Attempt[]): string[] {
  const {start, end} = sentences[figure.sentence]!;
  const value = figure.high === null ? figure.value : `${figure.value}–${figure.high}`;
  const years = [...new Set([figure.periodFrom, figure.periodTo])].filter((year) => year !== null).join("–");
  const because = figure.periodStart === null ? "" : ` “${repaired.text.slice(figure.periodStart, figure.periodEnd!)}”`;
  return [
    ...line("figure", `${figure.id}  ${figure.quote} = ${value} ${figure.unit}, ${figure.kind}, ${figure.bound}`),
    ...line("sentence", repaired.text.slice(start, end)),
    ...attempts.flatMap(attemptLines),
    ...line("indicator", outcome(figure, attempts)),
    ...line("period", `${[figure.period, years].filter(Boolean).join(" ")}, by ${figure.periodBasis}${because}`),
    ...line("scope", figure.body ? `${figure.scope} (${figure.body})` : figure.scope),
    ...line("not comparable", figure.apart ?? "")
  ];
}

function attemptLines({reading, words, clausesBefore, candidates}: Attempt): string[] {
  return [
    ...line("read", readings[reading]),
    ...line("  clause", words.clause),
    ...line("  own words", words.own),
    ...line("  words after", words.after),
    ...line("  then", words.rest),
    ...line("  shared", words.shared),
    ...line("  words before", words.lead),
    ...clausesBefore.flatMap((clause, i) => line(i === 0 ? "  clauses before" : "", clause)),
    ...candidates
      .slice(0, MOST)
      .flatMap(({indicator, rule, score, cues}, i) =>
        line(i === 0 ? "  candidates" : "", `${score.toFixed(2)}  ${indicator}  ${rule}  [${cues.join(" ")}]`)
      ),
    ...(candidates.length === 0 ? line("  candidates", "none: no rule has all its words here") : [])
  ];
}

/** The indicator, and why this one. */
function outcome({indicator, rule, reported}: Row<"measurements">, attempts: readonly Attempt[]): string {
  if (!reported) return "none: the number belongs to a name or to the structure of government";
  if (indicator === null) return "none: no rule fits well enough";
  const won = attempts
    .flatMap(({candidates}) => candidates)
    .find((one) => one.indicator === indicator && one.rule === rule);
  if (!won) return `${indicator}: ${rule}`;
  const next = attempts.at(-1)!.candidates.find((one) => one.indicator !== indicator);
  const ahead = next ? `ahead of ${next.indicator} with ${next.score.toFixed(2)}` : "no other indicator fits";
  return `${indicator}: ${won.score.toFixed(2)}, ${ahead}`;
}
