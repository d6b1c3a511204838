/**
 * How long readers wait at the size that the site is made for: 300 areas x 10 years of made-up reports, every page used as a reader
 * would. Milliseconds from an act to the settled answer, after the page's first query, and the bytes that it fetched.
 * Run: npx tsx bench/scale.ts [DIR] [only these pages …]; without a DIR that holds a site it is built first, which takes minutes.
 */
import {existsSync} from "node:fs";
import {loadavg, tmpdir} from "node:os";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {type Session, session, settled} from "../test/e2e/browser.ts";
import {writeSynthetic} from "../test/synthetic/data.ts";
import {buildSite, copyProject} from "../test/synthetic/project.ts";
import {type Act, answered, stands, watching} from "./settling.ts";

const RUNS = 3;
const acts: readonly (readonly [page: string, path: string, acts: Readonly<Record<string, Act>>])[] = [
  ["overview", "/", {}],
  [
    "compare",
    "/compare?indicator=mediation.disputes",
    {
      "another indicator": {go: "?indicator=reconsideration.closed"},
      "a set of areas": {go: "?indicator=reconsideration.closed&area=910101,910102,910103,910104,910200"},
      "one year": {go: "?indicator=reconsideration.closed&year=2021"},
      table: {go: "?indicator=reconsideration.closed&tab=table"},
      sources: {go: "?indicator=reconsideration.closed&tab=sources"},
      "three indicators": {go: "?indicator=reconsideration.closed,legal_aid.cases,mediation.disputes"}
    }
  ],
  ["indicator", "/indicator/mediation.disputes", {table: {go: "?tab=table"}, sources: {go: "?tab=sources"}}],
  ["indicators", "/indicator/", {find: {type: "input[type=search]", text: "复议"}}],
  ["area", "/area?area=910101", {"another area": {go: "?area=910205"}, "a province": {go: "?area=920000"}}],
  ["reports", "/report/", {}],
  ["report", "/report/910101-2020", {"card of a figure": {click: ".in-figures.coded"}}],
  [
    "search",
    "/search?q=行政复议",
    {
      word: {type: "input[name=q]", text: "合法性审查"},
      "common word": {type: "input[name=q]", text: "开展"},
      pattern: {type: "input[name=q]", text: "/调解.{0,6}\\d+余?件/"},
      pinyin: {type: "input[name=q]", text: "falvyuanzhu"},
      "by right context": {go: "?q=法律援助&order=right"},
      "one year": {go: "?q=法律援助&year=2020"},
      "frequency by area": {go: "?q=法律援助&view=frequency"},
      "frequency by year": {go: "?q=法律援助&view=frequency&by=year"},
      collocates: {go: "?q=法律援助&view=collocates"},
      phrases: {go: "?q=法律援助&view=clusters"},
      "keyness of a year": {go: "?view=keyness&by=year&of=2020"},
      "keyness of an area": {go: "?view=keyness&by=area&of=910101"},
      "lines again": {go: "?q=法律援助"},
      "evidence of a sentence": {click: ".kwic .row-open"}
    }
  ],
  [
    "citations",
    "/citations",
    {
      laws: {go: "?kind=law"},
      find: {type: "input[type=search]", text: "工作要点"},
      "one document": {go: "?title=行政处罚法"},
      back: {go: "?"}
    }
  ],
  ["reuse", "/reuse", {"all passages": {click: ".segments button:last-child"}, copied: {click: ".segments button"}}],
  [
    "quality",
    "/quality",
    {
      "findings of a rule": {choose: ".controls select", value: "warning"},
      "duty board, next page": {click: ".pager button:last-child"},
      "evidence of a figure": {click: ".row-open"}
    }
  ],
  ["dataset", "/dataset", {}]
];

/** A page that a reader has opened, standing still. */
async function opened(open: Session, path: string): Promise<{page: Page; milliseconds: number}> {
  const page = await open.blank();
  // esbuild names functions with a helper of its own, which a page does not have.
  await page.addInitScript({content: "globalThis.__name = (named) => named"});
  await page.addInitScript(watching);
  const start = performance.now();
  await page.goto(open.site.origin + path);
  await settled(page);
  await stands(page);
  return {page, milliseconds: performance.now() - start - 600};
}

/** How long the page's own thread is held up while the engine is at a heavy question, and how long stopping it takes. */
async function notebook(open: Session): Promise<void> {
  const {page} = await opened(open, `/notebook?sql=${encodeURIComponent("SELECT count(*) AS n FROM sentences")}`);
  const done = () => page.evaluate(() => !document.querySelector<HTMLButtonElement>(".cell .primary")!.disabled);
  const run = () => answered(page, {click: ".cell .primary"});
  print("notebook", "count the sentences", [await run(), await run(), await run()], 0);
  const heavy = "SELECT count(*) FROM measurements a JOIN measurements b ON a.report < b.report";
  await page.goto(`${open.site.origin}/notebook?sql=${encodeURIComponent(heavy)}`);
  await page.waitForSelector(".cell .primary");
  await page.waitForTimeout(3000);
  if (await done()) await page.evaluate(() => document.querySelector<HTMLElement>(".cell .primary")!.click());
  const longest = await page.evaluate(async () => {
    let longest = 0;
    for (let last = performance.now(), end = last + 2000; last < end; ) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return longest;
  });
  print("notebook", "longest standstill meanwhile", [longest], 0);
  print("notebook", "stop", [await answered(page, {click: ".cell .primary + button"})], 0);
  await page.context().close();
}

/** How much longer than alone anything takes now, other programs running: time over time of the processor, of some arithmetic. */
function contention(): string {
  const [start, used] = [performance.now(), process.cpuUsage()];
  let sum = 0;
  for (let i = 0; i < 2e8; i++) sum += i % 7;
  const {user, system} = process.cpuUsage(used);
  return (((performance.now() - start) * 1000 + (sum & 0)) / (user + system)).toFixed(1);
}

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const print = (page: string, act: string, times: readonly number[], bytes: number) =>
  console.log(
    page.padEnd(12),
    act.padEnd(30),
    String(Math.round(middle(times))).padStart(8),
    String(Math.round(Math.min(...times))).padStart(8),
    (bytes / 1000).toFixed(0).padStart(10)
  );

const [dir = join(tmpdir(), "fazhi-scale"), ...only] = process.argv.slice(2);
if (!existsSync(join(dir, "dist/index.html"))) {
  copyProject(dir);
  await writeSynthetic(join(dir, "data"), {areas: 300, years: 10});
  buildSite(dir);
}
const open = await session(join(dir, "dist"));
const asked = (page: string) => !only.length || only.includes(page);
try {
  console.log(
    `load ${loadavg()[0]!.toFixed(1)}\n${"page".padEnd(12)} ${"act".padEnd(30)} ${"median".padStart(8)} ${"least".padStart(8)} ${"kB".padStart(10)}`
  );
  for (const [name, path, wanted] of acts.filter(([name]) => asked(name))) {
    const times: Record<string, number[]> = {};
    const bytes: Record<string, number> = {};
    for (let turn = 0; turn < RUNS; turn++) {
      let before = open.site.sent();
      const {page, milliseconds} = await opened(open, path);
      times["(opened cold)"] = [...(times["(opened cold)"] ?? []), milliseconds];
      bytes["(opened cold)"] = open.site.sent() - before;
      for (const [act, one] of Object.entries(wanted)) {
        before = open.site.sent();
        const took = await answered(page, one).catch((error: Error) => {
          console.log(`${name} ${act}: ${error.message.split("\n")[0]}`);
          return Number.NaN;
        });
        times[act] = [...(times[act] ?? []), took];
        bytes[act] = open.site.sent() - before;
      }
      await page.context().close();
    }
    console.log(`contention ${contention()}`);
    for (const act in times) print(name, act, times[act]!, bytes[act]!);
  }
  if (asked("notebook")) await notebook(open);
} finally {
  await open.close();
}
