/** From source bytes to rows, one core: the whole pipeline beside a word segmenter, the field's usual recogniser and a plain regex scan. */
import {createHash} from "node:crypto";
import {fileURLToPath} from "node:url";
import recognizers from "@microsoft/recognizers-text-suite";
import {Jieba} from "@node-rs/jieba";
import {dict} from "@node-rs/jieba/dict.js";
import {corpus, knowledge, report, rowsOf, type Source} from "../loaders/index.ts";
import {cleanReports, longReport} from "./input.ts";
import {printRates, rate} from "./rate.ts";

const megabytes = 1e6;

/** A text as if read from a UTF-8 file: the timed part begins with its bytes. */
function decoded(bytes: Uint8Array): Source {
  const text = new TextDecoder("utf-8", {fatal: true, ignoreBOM: true}).decode(bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const container = {format: "text", encoding: "utf-8", markup: [], findings: [], byteAt: () => null} as const;
  return {report: "bench", file: "bench.txt", sha256, bytes: bytes.length, text, ...container};
}

export async function benchPipeline(dir = "data") {
  const known = await knowledge(dir);
  const reports = await cleanReports(`${dir}/reports`);
  const bytesOf = (size: number) => Buffer.from(longReport(reports, size));
  const rows = (bytes: Uint8Array) => rowsOf.measurements(corpus([report(decoded(bytes), known)], known));
  const jieba = Jieba.withDict(dict);
  const sizes = [0.25, 1, 4].map((size) => bytesOf(size * megabytes));
  const small = Buffer.from(reports[0]!.slice(0, 2000)).toString();
  const rates = [];
  for (const bytes of sizes)
    rates.push(
      await rate(`pipeline, bytes to rows, ${(bytes.length / 1e6).toFixed(2)} MB`, bytes.length, () => rows(bytes))
    );
  const text = sizes[1]!.toString();
  rates.push(await rate("@node-rs/jieba, segmentation alone", sizes[1]!.length, () => jieba.cut(text)));
  rates.push(await rate("one global digit regex", sizes[1]!.length, () => text.match(/\d+/g)));
  rates.push(await rate("Recognizers-Text, four recognisers", Buffer.byteLength(small), () => recognised(small), 3));
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
