/** Measures read + repair + structure: `tsx bench/read.ts [megabytes]` (6 unless told), beside opencc-js and a plain regex scan of the same text. */
import {rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {Converter} from "opencc-js/t2cn";
import {knowledge, source} from "../loaders/index.ts";
import {repaired} from "../loaders/repair/repaired.ts";
import {outline} from "../loaders/structure/outline.ts";
import {cleanReports, longReport} from "./input.ts";
import {printRates, type Rate, rate} from "./rate.ts";

/** Rates of the first three stages on clean Simplified text, and of one line without a break; the plain scan comes first. */
async function readRates(megabytes = 6): Promise<Rate[]> {
  const known = await knowledge();
  // One report has two variant glyphs: without them the text is what most reports are, clean Simplified.
  const text = longReport(await cleanReports(), megabytes * 1e6).replaceAll("査", "查");
  const file = join(tmpdir(), `fazhi-bench-${process.pid}.txt`);
  const convert = Converter({from: "t", to: "cn"});
  const rates: Rate[] = [];
  const timed = async (name: string, content: string, run: () => unknown) =>
    rates.push(await rate(name, Buffer.byteLength(content), run));
  try {
    await timed("plain regex scan for digits", text, () => text.match(/\d+/g)?.length);
    await timed("opencc-js t -> cn alone", text, () => convert(text));
    for (const [kind, content] of [
      ["many lines", text],
      ["one line", text.replaceAll("\n", "")]
    ] as const) {
      writeFileSync(file, content);
      const read = await source(file);
      const clean = repaired(read, known);
      await timed(`read, ${kind}`, content, () => source(file));
      await timed(`repair, ${kind}`, content, () => repaired(read, known));
      await timed(`structure, ${kind}`, content, () => outline(clean, known));
      await timed(`read + repair + structure, ${kind}`, content, async () =>
        outline(repaired(await source(file), known), known)
      );
    }
  } finally {
    rmSync(file, {force: true});
  }
  return rates;
}

if (import.meta.url === `file://${process.argv[1]}`) printRates(await readRates(Number(process.argv[2] ?? 6)));
