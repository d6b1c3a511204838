/**
 * How long readers wait: bytes and time to the first chart of a page under a slow line (10 Mbit/s, 40 ms) and a slow processor (4x),
 * cold and warm, beside the plain way: engine first, then the query, then the chart (what Compare does for an indicator that did not
 * come with the page). Run: npm run build && npx tsx bench/page.ts [runs]
 */
import type {CDPSession, Page} from "playwright-core";
import {session} from "../test/e2e/browser.ts";

const megabit = 1_000_000 / 8;
const line = {offline: false, latency: 40, downloadThroughput: 10 * megabit, uploadThroughput: 5 * megabit};
const slowdown = 4;
const runs = Number(process.argv[2] ?? 3);

/** Page, what its first chart is, and what the measurement is called. */
const cases = [
  ["overview", "/", ".small .bar"],
  ["compare, prepared at build", "/compare", ".plot [role='graphics-symbol']"],
  ["compare, the plain way", "/compare?indicator=villages.national", ".plot [role='graphics-symbol']"]
] as const;

interface Measured {
  readonly milliseconds: number;
  /** As transferred, in kB, until the chart stood. */
  readonly kilobytes: number;
}

async function throttled(page: Page): Promise<CDPSession> {
  const client = await page.context().newCDPSession(page);
  await client.send("Network.enable");
  await client.send("Network.emulateNetworkConditions", line);
  await client.send("Emulation.setCPUThrottlingRate", {rate: slowdown});
  return client;
}

/** From the start of the navigation until `chart` stands in the page. */
async function measured(page: Page, address: string, chart: string): Promise<Measured> {
  const client = await throttled(page);
  const before = open.site.sent();
  await page.goto(address, {waitUntil: "commit"});
  const stands = await page.waitForFunction(
    (selector) => (document.querySelector(selector) ? performance.now() : 0),
    chart
  );
  const milliseconds = await stands.jsonValue();
  const kilobytes = (open.site.sent() - before) / 1000;
  await client.detach();
  return {milliseconds, kilobytes};
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const open = await session();
try {
  console.log("page                          cold ms   warm ms   cold kB   warm kB");
  for (const [name, path, chart] of cases) {
    const cold: Measured[] = [];
    const warm: Measured[] = [];
    for (let run = 0; run < runs; run++) {
      const page = await open.blank();
      cold.push(await measured(page, open.site.origin + path, chart));
      await page.goto("about:blank");
      warm.push(await measured(page, open.site.origin + path, chart));
      await page.context().close();
    }
    const columns = [cold, warm].map((all) => Math.round(median(all.map(({milliseconds}) => milliseconds))));
    const sizes = [cold, warm].map((all) => Math.round(median(all.map(({kilobytes}) => kilobytes))));
    console.log(name.padEnd(28), ...[...columns, ...sizes].map((value) => String(value).padStart(9)));
  }
} finally {
  await open.close();
}
