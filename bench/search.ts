/**
 * How long a search takes on a slow line (10 Mbit/s, 40 ms): from the act to the first lines (or counts), and to the whole answer; and the
 * bytes until then. First on a page that stands open, then on one that a link opens.
 * Run: npx tsx bench/search.ts [folder of the site] [runs] [only these questions, by name …]
 */
import type {Page} from "playwright-core";
import {session} from "../test/e2e/browser.ts";
import {slowed} from "./slowLine.ts";

const [root = "dist", runs = "3", ...only] = process.argv.slice(2);
const questions = [
  ["a word of two", "q=复议"],
  ["the commonest two", "q=行政"],
  ["a word of four", "q=行政复议"],
  ["no word", "q=从严依法"],
  ["two words", "q=调解 纠纷"],
  ["Traditional", "q=複議"],
  ["pattern", "q=/调解.{0,6}率/"],
  ["pattern, digits", "q=/调解.{0,6}\\d%2B余?件/"],
  ["pinyin", "q=xingzhengfuyi"],
  ["the engine's pattern", "q=/(?i)复议/"],
  ["frequency by area", "q=复议&view=frequency"],
  ["frequency by year", "q=行政复议&view=frequency&by=year"],
  ["by right context", "q=公证&order=right"]
] as const;

/** Milliseconds from now until an answer other than the present one stands, and until nothing more is being read. */
const answered = (address: string) =>
  new Promise<{first: number; whole: number}>((done) => {
    let start = 0;
    if (address) {
      document.querySelector(".search-result")!.replaceChildren();
      start = performance.now();
      history.pushState(null, "", address);
      dispatchEvent(new Event("statechange"));
    }
    let first = 0;
    const look = () => {
      const stands = document.querySelector(
        ".search-result :is(tbody mark, tbody td.number, tbody td.numeric, tbody td.empty)"
      );
      const reads = document.querySelector(".search-result p[role=status]") !== null;
      const now = performance.now() - start;
      if (stands) first ||= now;
      if (stands && !reads) done({first, whole: now});
      else requestAnimationFrame(look);
    };
    look();
  });

const median = (values: readonly number[]) => Math.round([...values].sort((a, b) => a - b)[values.length >> 1]!);
const print = (name: string, times: readonly {first: number; whole: number; kilobytes: number; all: number}[]) =>
  console.log(
    name.padEnd(24) +
      (["first", "kilobytes", "whole", "all"] as const)
        .map((column) => String(median(times.map((time) => time[column]))).padStart(10))
        .join("")
  );

const open = await session(root);

/** An empty page, in which esbuild's helper for names stands. */
async function blank(): Promise<Page> {
  const page = await open.blank();
  await page.addInitScript({content: "globalThis.__name = (named) => named"});
  return page;
}

/** Times of an act on a page, and what it fetched until the first lines and in all. */
async function measured(page: Page, act: () => Promise<unknown>, address: string) {
  const before = open.site.sent();
  await act();
  const firstLines = page
    .waitForSelector(".search-result :is(tbody mark, tbody td.numeric, tbody td.empty)")
    .then(() => open.site.sent() - before);
  const [times, bytes] = await Promise.all([page.evaluate(answered, address), firstLines]);
  return {...times, kilobytes: bytes / 1000, all: (open.site.sent() - before) / 1000};
}

try {
  console.log(`${"".padEnd(24)}${["first ms", "kB", "whole ms", "kB"].map((head) => head.padStart(10)).join("")}`);
  for (const [name, question] of questions.filter(([name]) => !only.length || only.includes(name))) {
    const times = [];
    for (let run = 0; run < Number(runs); run++) {
      const page = await blank();
      await page.goto(`${open.site.origin}/search`);
      await page.waitForSelector(".search-result .empty");
      await page.waitForLoadState("networkidle");
      await slowed(page);
      times.push(await measured(page, async () => {}, `?${question}`));
      await page.context().close();
    }
    print(name, times);
  }
  const times = [];
  for (let run = 0; run < Number(runs); run++) {
    const page = await blank();
    await slowed(page);
    const go = () => page.goto(`${open.site.origin}/search?q=复议`, {waitUntil: "commit"});
    times.push(await measured(page, go, ""));
    await page.context().close();
  }
  print("a link, nothing cached", times);
} finally {
  await open.close();
}
