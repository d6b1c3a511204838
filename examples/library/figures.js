// The figures of a report and what to check in it: `node figures.js FILE`.
import {readFile} from "node:fs/promises";
import {basename} from "node:path";
import {audit, extract, ReadError, read} from "fazhi-atlas";

const [file = "report.txt"] = process.argv.slice(2);
try {
  const source = await read(await readFile(file), {name: basename(file)});
  const extraction = await extract(source);
  const {metadata, sentences, repaired} = extraction.report;
  console.log(`${metadata.area ?? "?"} ${metadata.year ?? "?"}`);
  for (const {indicator, quote, value, unit, sentence} of extraction.figures.filter(({indicator}) => indicator)) {
    const {start, end} = sentences[sentence];
    console.log([indicator, value, unit, quote, repaired.text.slice(start, end)].join("\t"));
  }
  for (const {severity, message} of (await audit([extraction])).findings) console.log(`${severity}\t${message}`);
} catch (error) {
  if (!(error instanceof ReadError)) throw error;
  console.error(`${error.zh}\n${error.en}`);
  process.exitCode = 1;
}
