/**
 * How long readers wait under a slow line (10 Mbit/s, 40 ms) and a slow processor (4x), cold and warm: the time until the first chart
 * of a page is seen, the time until it is live (its marks open), and the bytes until then.
 * Run: npm run build && npx tsx bench/page.ts [runs] [folder of the site] [code of an area]
 */
import type {Page} from "playwright-core";
import {session} from "../test/e2e/browser.ts";
import {slowed} from "./slowLine.ts";

const SLOWDOWN = 4;
const runs = Number(process.argv[2] ?? 3);

const mark = ".plot [role='graphics-symbol']";
/** The name of the measurement, the page, and the marks of its first chart. */
const cases = [
  ["overview", "/", ".small .bar"],
  ["compare", "/compare", mark],
  ["compare, one chosen", "/compare?indicator=publicity.events", mark],
  ["compare, lines", "/compare?indicator=publicity.events&chart=line", mark],
  ["area", `/area?area=${process.argv[4] ?? "620524"}`, ".years-table .sparkline"],
  ["indicator", "/indicator/publicity.events", mark]
] as const;

interface Measured {
  /** Milliseconds from the start of the navigation. */
  readonly seen: number;
  readonly live: number;
  /** As transferred, in kB, until the chart was live. */
  readonly kilobytes: number;
}

/**
 * A script that looks, in every frame from the start of the document on, for the marks, and notes the frame after the one in which
 * they stand: by then they are painted. Asking from outside would wait for the busy page to answer.
 */
const watch = (marks: string) => `{
  const times = (window.times = {seen: 0, live: 0});
  const look = () => {
    const shown = [...document.querySelectorAll(${JSON.stringify(marks)})].filter((mark) => mark.checkVisibility());
    const live = shown.some((mark) => !mark.closest("observablehq-loading"));
    requestAnimationFrame(() => {
      if (shown.length) times.seen ||= performance.now();
      if (live) times.live ||= performance.now();
      else look();
    });
  };
  look();
}`;

async function measured(page: Page, address: string): Promise<Measured> {
  const client = await slowed(page, SLOWDOWN);
  const before = open.site.sent();
  await page.goto(address, {waitUntil: "commit"});
  const times = await page.waitForFunction(() => {
    const {times} = window as unknown as {times?: {seen: number; live: number}};
    return times?.live ? times : null;
  });
  const kilobytes = (open.site.sent() - before) / 1000;
  await client.detach();
  return {...(await times.jsonValue())!, kilobytes};
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const open = await session(process.argv[3]);
try {
  // A reader's browser is running and knows its fonts.
  await (await open.visit("/compare")).page.context().close();
  console.log(
    `${"".padEnd(24)}${["cold: seen", "live ms", "kB", "warm: seen", "live ms", "kB"].map((name) => name.padStart(11)).join("")}`
  );
  for (const [name, path, marks] of cases) {
    const cold: Measured[] = [];
    const warm: Measured[] = [];
    for (let run = 0; run < runs; run++) {
      const page = await open.blank();
      await page.addInitScript({content: watch(marks)});
      cold.push(await measured(page, open.site.origin + path));
      await page.goto("about:blank");
      warm.push(await measured(page, open.site.origin + path));
      await page.context().close();
    }
    const columns = [cold, warm].flatMap((all) =>
      (["seen", "live", "kilobytes"] as const).map((one) => Math.round(median(all.map((found) => found[one]))))
    );
    console.log(name.padEnd(24) + columns.map((value) => String(value).padStart(11)).join(""));
  }
} finally {
  await open.close();
}
