import type {CDPSession, Page} from "playwright-core";

const MEGABIT = 1_000_000 / 8;
const line = {offline: false, latency: 40, downloadThroughput: 10 * MEGABIT, uploadThroughput: 5 * MEGABIT};

/** Puts a page on a slow line (10 Mbit/s, 40 ms); its processor becomes so many times slower. */
export async function slowed(page: Page, slowdown = 1): Promise<CDPSession> {
  const client = await page.context().newCDPSession(page);
  await client.send("Network.enable");
  await client.send("Network.emulateNetworkConditions", line);
  await client.send("Emulation.setCPUThrottlingRate", {rate: slowdown});
  return client;
}
