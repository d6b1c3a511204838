import assert from "node:assert/strict";
import {createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";
import {after, before, describe, it} from "node:test";
import {type Captured, capture, type Politeness, politeness, type Try} from "../../loaders/capture/capture.ts";

/** A server that misbehaves: what each path does, and how often it was asked. */
const paths: Record<string, (request: IncomingMessage, response: ServerResponse, times: number) => void> = {
  "/robots.txt": (_, response) => response.end("User-agent: *\nDisallow: /private/\n"),
  "/report.html": (request, response) => {
    if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
    else
      response
        .writeHead(200, {"content-type": "text/html", etag: '"1"'})
        .end(
          '<a href="/files/report.pdf">附件</a> <a href="http://elsewhere.example/x.pdf">x</a> <a href="/other.html">y</a>'
        );
  },
  "/files/report.pdf": (_, response) => response.writeHead(200, {"content-type": "application/pdf"}).end("%PDF-1.4"),
  "/private/report.html": (_, response) => response.end("secret"),
  "/to-private": (_, response) => response.writeHead(302, {location: "/private/report.html"}).end(),
  "/circle": (_, response) => response.writeHead(302, {location: "/circle"}).end(),
  "/moved": (_, response) => response.writeHead(301, {location: "/files/report.pdf"}).end(),
  "/file": (_, response) => response.writeHead(302, {location: "file:///etc/passwd"}).end(),
  "/twice-down": (_, response, times) =>
    times < 3 ? response.writeHead(503, {"retry-after": "0"}).end() : response.end("at last"),
  "/down": (_, response) => response.writeHead(500).end(),
  "/slow": () => {},
  "/large": (_, response) => response.end("x".repeat(2000)),
  "/cut-off": (_, response) => {
    response.writeHead(200, {"content-length": "1000"}).write("half");
    setTimeout(() => response.destroy(), 20);
  }
};

describe("addresses are fetched from a server that misbehaves", () => {
  let server: Server;
  let origin: string;
  const asked = new Map<string, number>();
  before(async () => {
    server = createServer((request, response) => {
      const path = request.url!;
      asked.set(path, (asked.get(path) ?? 0) + 1);
      const does = paths[path];
      if (does) does(request, response, asked.get(path)!);
      else response.writeHead(404).end();
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const polite: Politeness = {
    ...politeness,
    timeout: 300,
    bytes: 1000,
    delay: 1,
    now: () => new Date("2026-12-01T00:00:00Z")
  };
  const fetched = async (path: string, sha256: string | null = null, earlier: ReadonlyMap<string, Try> = new Map()) => {
    const all: Captured[] = [];
    await capture(
      [{url: `${origin}${path}`, sha256, captured: ""}],
      earlier,
      async (one) => void all.push(one),
      polite
    );
    assert.equal(all.length, 1);
    return all[0]!;
  };
  const outcome = async (path: string) => {
    const {tried} = await fetched(path);
    return `${tried.outcome} ${tried.status ?? ""} ${tried.en}`.trim();
  };

  it("as robots.txt allows, redirects too", async () => {
    assert.match(await outcome("/private/report.html"), /^refused .*robots\.txt/);
    assert.match(await outcome("/to-private"), /^failed .*robots\.txt/);
    assert.equal(asked.get("/private/report.html"), undefined);
    assert.equal(asked.get("/robots.txt"), 2);
  });

  it("with what a notice announces on the same site, and nothing else", async () => {
    const {tried, answer, attached} = await fetched("/report.html");
    assert.equal(tried.outcome, "saved");
    assert.equal(tried.etag, '"1"');
    assert.ok(answer);
    assert.deepEqual(attached, [`${origin}/files/report.pdf`]);
  });

  it("again only where something changed", async () => {
    const first = (await fetched("/report.html")).tried;
    const {tried, answer} = await fetched("/report.html", first.sha256, new Map([[first.url, first]]));
    assert.deepEqual([tried.outcome, tried.status, answer], ["same", 304, null]);
    assert.equal((await fetched("/report.html", "0".repeat(64))).tried.outcome, "changed");
    assert.equal((await fetched("/moved")).tried.sha256, (await fetched("/files/report.pdf")).tried.sha256);
  });

  it("three times where it is down, not for what will not change", async () => {
    assert.equal(await outcome("/twice-down"), "saved 200");
    assert.equal(await outcome("/down"), "failed  the server answers 500.");
    assert.equal(asked.get("/down"), 3);
    assert.equal(await outcome("/large"), "failed  it is longer than 1000 bytes.");
    assert.equal(asked.get("/large"), 1);
  });

  it("and each failure is told in a sentence", async () => {
    assert.equal(await outcome("/nothing"), "gone 404 the page is no longer there.");
    assert.equal(await outcome("/circle"), "failed  it redirects too often.");
    assert.equal(await outcome("/file"), "failed  it redirects to what is no page.");
    assert.equal(await outcome("/slow"), "failed  the server does not answer in time.");
    assert.equal(await outcome("/cut-off"), "failed  it cannot be reached.");
  });
});
