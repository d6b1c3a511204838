import {createHash} from "node:crypto";
import {setTimeout as pause} from "node:timers/promises";
import type {LedgerRow} from "../read/ledgerRows.ts";
import {attachments} from "./attachments.ts";
import {type Answer, RequestError, type RequestLimits, request} from "./request.ts";
import {Robots} from "./robots.ts";

/** One try to fetch an address; what became of it. */
export interface Try {
  readonly url: string;
  readonly at: string;
  /** `saved` for the first time, `same` as before, `changed`, `gone` (404 or 410), `refused` by robots.txt, `failed`. */
  readonly outcome: "saved" | "same" | "changed" | "gone" | "refused" | "failed";
  readonly status: number | null;
  readonly bytes: number | null;
  readonly sha256: string | null;
  /** The validators that a server gave for a conditional request. */
  readonly etag: string | null;
  readonly modified: string | null;
  readonly zh: string;
  readonly en: string;
}

/** An address that was tried, with its answer where that is to be kept, and the files that it announces. */
export interface Captured {
  readonly tried: Try;
  readonly answer: Answer | null;
  readonly attached: readonly string[];
}

export interface Politeness extends RequestLimits {
  /** Milliseconds between two requests to one server. */
  readonly delay: number;
  /** Tries of an address whose server is down. */
  readonly tries: number;
  now(): Date;
}

export const politeness: Politeness = {
  timeout: 30_000,
  bytes: 64_000_000,
  delay: 2000,
  tries: 3,
  now: () => new Date()
};

/** Most servers that are asked at the same time, each one request at a time. */
const MOST_SERVERS = 4;

type Wanted = Pick<LedgerRow, "url" | "sha256" | "captured">;

/**
 * Fetches addresses, one request at a time from each server with a pause between, as robots.txt allows; addresses fetched `before` are
 * asked whether they have changed. The outcome of each is told to `onCaptured` as it comes. Never throws for what a server does.
 */
export async function capture(
  addresses: readonly Wanted[],
  before: ReadonlyMap<string, Try>,
  onCaptured: (captured: Captured) => Promise<void>,
  polite: Politeness = politeness
): Promise<void> {
  const robots = new Robots(polite);
  const byServer = new Map<string, Wanted[]>();
  for (const address of addresses) {
    const {host} = new URL(address.url);
    byServer.set(host, [...(byServer.get(host) ?? []), address]);
  }
  const servers = [...byServer.values()];
  const work = async () => {
    for (let server = servers.shift(); server; server = servers.shift()) {
      const seen = new Set<string>();
      for (const address of server) {
        if (seen.has(address.url)) continue;
        seen.add(address.url);
        const crawlDelay = 1000 * (await robots.delay(address.url));
        await onCaptured(await one(address, before.get(address.url) ?? null, robots, polite));
        await pause(Math.max(polite.delay, crawlDelay));
      }
    }
  };
  await Promise.all(Array.from({length: Math.min(MOST_SERVERS, servers.length)}, work));
}

async function one(address: Wanted, before: Try | null, robots: Robots, polite: Politeness): Promise<Captured> {
  const {url} = address;
  const tried = (told: Partial<Try> & Pick<Try, "outcome">): Captured => ({
    tried: {
      url,
      at: polite.now().toISOString(),
      status: null,
      bytes: null,
      sha256: null,
      etag: null,
      modified: null,
      zh: "",
      en: "",
      ...told
    },
    answer: null,
    attached: []
  });
  if (!(await robots.allows(url)))
    return tried({outcome: "refused", zh: "robots.txt 不许抓取。", en: "robots.txt forbids it."});
  const headers: Record<string, string> = {};
  if (address.sha256 && before?.etag) headers["if-none-match"] = before.etag;
  if (address.sha256 && before?.modified) headers["if-modified-since"] = before.modified;
  for (let left = polite.tries; ; left--)
    try {
      const answer = await request(url, headers, polite, (to) => robots.allows(to));
      const {status} = answer;
      if (status === 304)
        return tried({outcome: "same", status, etag: before?.etag ?? null, modified: before?.modified ?? null});
      if (status === 404 || status === 410)
        return tried({outcome: "gone", status, zh: "页面已不在。", en: "the page is no longer there."});
      if (status !== 200)
        return tried({outcome: "failed", status, zh: `服务器回答 ${status}。`, en: `the server answers ${status}.`});
      return kept(answer, address, tried);
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      const {zh, en, isLasting, wait} = error;
      if (isLasting || left <= 1) return tried({outcome: "failed", zh, en});
      await pause(Math.max(wait, polite.delay * 2 ** (polite.tries - left)));
    }
}

function kept(
  answer: Answer,
  address: Wanted,
  tried: (told: Partial<Try> & Pick<Try, "outcome">) => Captured
): Captured {
  const sha256 = createHash("sha256").update(answer.body).digest("hex");
  const isSame = address.sha256 === sha256;
  const told = tried({
    outcome: isSame ? "same" : address.sha256 ? "changed" : "saved",
    status: answer.status,
    bytes: answer.body.length,
    sha256,
    etag: answer.headers.etag ?? null,
    modified: answer.headers["last-modified"] ?? null
  });
  const isPage = /html/.test(answer.headers["content-type"] ?? "");
  return {
    ...told,
    answer: isSame ? null : answer,
    attached: isPage ? attachments(new TextDecoder("latin1").decode(answer.body), answer.url) : []
  };
}
