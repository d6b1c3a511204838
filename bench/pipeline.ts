/** From source bytes to rows, one core: the whole pipeline beside a word segmenter, the field's usual recogniser and a plain regex scan. */
import {createHash} from "node:crypto";
import {fileURLToPath} from "node:url";
import recognizers from "@microsoft/recognizers-text-suite";
import {Jieba} from "@node-rs/jieba";
import {dict} from "@node-rs/jieba/dict.js";
import {corpus, knowledge, report, rowsOf, type Source} from "../loaders/index.ts";
import {cleanReports, longReport} from "./input.ts";
import {printRates, rate} from "./rate.ts";

const MEGABYTES = 1e6;

/** A text as if read from a UTF-8 file: the timed part begins with its bytes. */
function decoded(bytes: Uint8Array): Source {
  const text = new TextDecoder("utf-8", {fatal: true, ignoreBOM: true}).decode(bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const container = {format: "text", encoding: "utf-8", markup: [], findings: [], byteAt: () => null} as const;
  return {report: "bench", file: "bench.txt", sha256, bytes: bytes.length, text, ...container};
}

/**
 * Throughput is that of separate reports, one `report()` after another as `corpusFrom` has them: a long text made by repeating
 * reports is one passage pasted hundreds of times, which no real report is. Such texts only show that time grows with length.
 */
async function benchPipeline(dir = "data") {
  const known = await knowledge(dir);
  const reports = await cleanReports(`${dir}/reports`);
  const jieba = Jieba.withDict(dict);
  const rows = (bytes: Uint8Array) => rowsOf.measurements(corpus([report(decoded(bytes), known)], known));
  const once = Buffer.byteLength(reports.join(""));
  const many = Array.from({length: Math.ceil(MEGABYTES / once)}, () => reports).flat();
  const files = many.map((text) => Buffer.from(text));
  const size = files.reduce((sum, {length}) => sum + length, 0);
  const small = reports[0]!.slice(0, 2000);
  const rates = [
    await rate(`pipeline, bytes to rows, ${many.length} reports`, size, () => files.map(rows)),
    await rate("@node-rs/jieba, segmentation alone", size, () => many.map((text) => jieba.cut(text))),
    await rate("one global digit regex", size, () => many.map((text) => text.match(/\d+/g))),
    await rate("Recognizers-Text, four recognisers", Buffer.byteLength(small), () => recognised(small), 3)
  ];
  for (const length of [0.25, 1, 4]) {
    const bytes = Buffer.from(longReport(reports, length * MEGABYTES));
    rates.push(await rate("pipeline, one report of repeated ones", bytes.length, () => rows(bytes)));
  }
  printRates(rates);
  console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
}

function recognised(text: string) {
  const {Culture, recognizeCurrency, recognizeDimension, recognizeNumber, recognizePercentage} = recognizers;
  return [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension].map((find) =>
    find(text, Culture.Chinese)
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchPipeline();
