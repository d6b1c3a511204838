import type {DuckDBConnection} from "@duckdb/node-api";
import {Converter} from "opencc-js/t2cn";
import type {Cell, Order, Printing} from "./answers.ts";
import {type Place, text, withTables} from "./engine.ts";
import {padEnd, padStart, print, visible, width as widthOf} from "./print.ts";

interface Hit {
  readonly report: string;
  readonly sentence: number;
  readonly left: string;
  readonly word: string;
  readonly right: string;
}

const columns = ["report", "sentence", "left", "word", "right"].map((name) => ({
  name,
  type: name === "sentence" ? ("integer" as const) : ("text" as const)
}));
const sentences = "SELECT report, ordinal AS sentence, text FROM sentences";

/**
 * `fazhi search`: every place of a word in the sentences, with what stands around it (keyword in context). Tables hold Simplified
 * characters whatever the source had, so the word is turned to Simplified first.
 */
export async function search(
  words: readonly string[],
  {width, sort, format, bom, ...location}: Place & Printing & {width: number; sort: Order}
) {
  const word = Converter({from: "t", to: "cn"})(words.join(" "));
  await withTables(location, async (connection) => {
    const hits = await concordance(connection, word);
    if (sort !== "report") hits.sort(byContext(sort));
    if (format === "table") printLines(hits, width);
    else {
      const rows = hits.map(({report, sentence, left, word, right}): Cell[] => [report, sentence, left, word, right]);
      await print(columns, batch(rows), {format, bom: bom ?? false});
    }
  });
}

async function concordance(connection: DuckDBConnection, word: string): Promise<Hit[]> {
  const answer = await connection.runAndReadAll(
    `${sentences} WHERE contains(text, ${text(word)}) ORDER BY report, sentence`
  );
  return (answer.getRowObjectsJS() as {report: string; sentence: number; text: string}[]).flatMap(
    ({report, sentence, text}) => {
      const hits: Hit[] = [];
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
        hits.push({report, sentence, left: text.slice(0, at), word, right: text.slice(at + word.length)});
      return hits;
    }
  );
}

/** Left contexts are compared from the word backwards, as concordancers do. */
function byContext(side: "left" | "right") {
  const key = (hit: Hit) => (side === "right" ? hit.right : [...hit.left].reverse().join(""));
  const order = new Intl.Collator("zh-CN").compare;
  return (a: Hit, b: Hit) => order(key(a), key(b));
}

function printLines(hits: readonly Hit[], width: number) {
  const places = hits.map(({report, sentence}) => `${report}#${sentence}`);
  const longest = Math.max(0, ...places.map(widthOf));
  for (const [i, {left, word, right}] of hits.entries())
    console.log(
      `${padEnd(places[i]!, longest)}  ${padStart(end(left, width), width)} [${visible(word)}] ${start(right, width)}`
    );
  console.error(`${hits.length} ${hits.length === 1 ? "hit" : "hits"}`);
}

function start(text: string, width: number) {
  let kept = "";
  for (const sign of visible(text.slice(0, width))) {
    if (widthOf(kept + sign) > width) break;
    kept += sign;
  }
  return kept;
}

function end(text: string, width: number) {
  let kept = "";
  for (const sign of [...visible(text.slice(-width))].reverse()) {
    if (widthOf(sign + kept) > width) break;
    kept = sign + kept;
  }
  return kept;
}

async function* batch(rows: Cell[][]) {
  yield rows;
}
