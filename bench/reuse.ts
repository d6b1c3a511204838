/** Measures the reuse stage: `tsx bench/reuse.ts [reports]` (3,000 unless told). Prints reports, characters, seconds, passages, memory. */
import {readdir} from "node:fs/promises";
import {join} from "node:path";
import {knowledge, type Report, source} from "../loaders/index.ts";
import {report} from "../loaders/pipeline.ts";
import {reuse} from "../loaders/reuse/reuse.ts";

const wanted = Number(process.argv[2] ?? 3000);
const known = await knowledge();
const models = await Promise.all(
  (await readdir("data/reports"))
    .filter((file) => file.endsWith(".txt"))
    .map(async (file) => report(await source(join("data/reports", file)), known))
);
const reports = Array.from({length: wanted}, (_, place) => made(models, place));
const characters = reports.reduce((sum, {repaired}) => sum + repaired.text.length, 0);
const start = performance.now();
const found = reuse(reports, known);
const seconds = (performance.now() - start) / 1000;
const memory = process.memoryUsage.rss() / 2 ** 20;
const formulaic = found.filter((row) => row.formulaic).length;
console.log(
  `${wanted} reports, ${(characters / 1e6).toFixed(1)} M characters: ${seconds.toFixed(1)} s, ` +
    `${found.length} passages (${formulaic} formulaic), ${memory.toFixed(0)} MB resident`
);

/**
 * A report of about 6,000 characters as they are in a province: a third of its sentences from a pool that all share, with other
 * figures; a tenth from the report before it, word for word; the rest its own words.
 */
function made(models: readonly Report[], place: number): Report {
  const random = generator(place + 1);
  const before = generator(place);
  const pool = models.flatMap(({repaired: {text}, sentences}) =>
    sentences.map(({start, end}) => text.slice(start, end)).filter((sentence) => sentence.length > 20)
  );
  let text = "";
  while (text.length < 6000) {
    const way = random();
    if (way < 0.33)
      text += pool[Math.floor(random() * pool.length)]!.replace(/\d/g, () => `${Math.floor(random() * 10)}`);
    else if (way < 0.43) text += own(before);
    else text += own(random);
  }
  const model = models[0]!;
  return {...model, source: {...model.source, report: `${place}`}, repaired: {...model.repaired, text}};
}

/** A sentence of 40 letters that nobody else writes. */
function own(random: () => number): string {
  return `${String.fromCharCode(...Array.from({length: 40}, () => 0x4e00 + Math.floor(random() ** 3 * 3000)))}。`;
}

/** Marsaglia's xorshift, so that each run compares the same reports; 0 <= value < 1. */
function generator(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
