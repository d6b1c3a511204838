/**
 * The answers of Recognizers-Text to the texts of a folder, as JSONL for `fazhi compare-readers`: `tsx bench/recognizersAnswers.ts DIR > FILE.jsonl`.
 * Of results that overlap the longest counts.
 */
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import recognizers from "@microsoft/recognizers-text-suite";

interface Result {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly resolution: {
    readonly value?: string | null;
    readonly unit?: string | null;
    readonly isoCurrency?: string;
  } | null;
}

const {Culture, recognizeCurrency, recognizeDimension, recognizeNumber, recognizePercentage} = recognizers;

function results(text: string): Result[] {
  const all = [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension].flatMap(
    (recognize) => recognize(text, Culture.Chinese) as unknown as Result[]
  );
  const longest: Result[] = [];
  for (const one of all.sort((a, b) => a.start - b.start || b.end - a.end))
    if (one.start > (longest.at(-1)?.end ?? -1)) longest.push(one);
  return longest;
}

/** Its units in the words of our lists: % and 元. */
const unitOf = ({value, unit, isoCurrency}: NonNullable<Result["resolution"]>) =>
  value?.endsWith("%") ? "%" : isoCurrency === "CNY" ? "元" : (unit ?? "");

function extraction({start, end, text, resolution}: Result) {
  const value = Number.parseFloat(resolution?.value ?? "");
  return {
    extraction_class: "figure",
    extraction_text: text,
    char_interval: {start_pos: start, end_pos: end + 1},
    attributes: {value: Number.isNaN(value) ? null : value, unit: resolution ? unitOf(resolution) : null}
  };
}

const [folder = "data/gold/passages/texts"] = process.argv.slice(2);
for (const file of readdirSync(folder).sort()) {
  const text = readFileSync(join(folder, file), "utf8");
  const document = {document_id: file.replace(/\.[^.]*$/, ""), text, extractions: results(text).map(extraction)};
  console.log(JSON.stringify(document));
}
