/**
 * How long readers wait under a slow line (10 Mbit/s, 40 ms) and a slow processor (4x), cold and warm: the time until the first chart
 * of a page is seen, the time until it is live (its marks open), and the bytes until then; beside the plain way: engine first, then
 * the query, then the chart (what Compare does for an indicator that did not come with the page).
 * Run: npm run build && npx tsx bench/page.ts [runs] [folder of the site]
 */
import type {CDPSession, Page} from "playwright-core";
import {session} from "../test/e2e/browser.ts";

const megabit = 1_000_000 / 8;
const line = {offline: false, latency: 40, downloadThroughput: 10 * megabit, uploadThroughput: 5 * megabit};
const slowdown = 4;
const runs = Number(process.argv[2] ?? 3);

const mark = ".plot [role='graphics-symbol']";
/** What the measurement is called, the page, and the marks of its first chart. */
const cases = [
  ["overview", "/", ".small .bar"],
  ["compare", "/compare", mark],
  ["compare, one chosen", "/compare?indicator=publicity.events", mark],
  ["compare, the plain way", "/compare?indicator=villages.national", mark]
] as const;

interface Measured {
  /** Milliseconds from the start of the navigation. */
  readonly seen: number;
  readonly live: number;
  /** As transferred, in kB, until the chart was live. */
  readonly kilobytes: number;
}

async function throttled(page: Page): Promise<CDPSession> {
  const client = await page.context().newCDPSession(page);
  await client.send("Network.enable");
  await client.send("Network.emulateNetworkConditions", line);
  await client.send("Emulation.setCPUThrottlingRate", {rate: slowdown});
  return client;
}

/** How long after the start of the navigation a mark is on the screen; with `live`, one that the page's own scripts have drawn. */
async function shown(page: Page, marks: string, live: boolean): Promise<number> {
  const stands = await page.waitForFunction(
    ([marks, live]) => {
      const painted = performance.getEntriesByName("first-contentful-paint").length > 0;
      const there = [...document.querySelectorAll(marks)].some(
        (mark) => mark.checkVisibility() && !(live && mark.closest("observablehq-loading"))
      );
      return painted && there ? performance.now() : 0;
    },
    [marks, live] as const
  );
  return stands.jsonValue();
}

async function measured(page: Page, address: string, marks: string): Promise<Measured> {
  const client = await throttled(page);
  const before = open.site.sent();
  await page.goto(address, {waitUntil: "commit"});
  const seen = await shown(page, marks, false);
  const live = await shown(page, marks, true);
  const kilobytes = (open.site.sent() - before) / 1000;
  await client.detach();
  return {seen, live, kilobytes};
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
      cold.push(await measured(page, open.site.origin + path, marks));
      await page.goto("about:blank");
      warm.push(await measured(page, open.site.origin + path, marks));
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
