import assert from "node:assert/strict";
import {cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, before, describe, it} from "node:test";
import {csvParse} from "d3-dsv";
import {WARCParser} from "warcio";
import {capture} from "../../loaders/commands/capture.ts";

describe("fazhi capture", () => {
  let server: Server;
  let data: string;
  let page = "first";
  before(async () => {
    server = createServer((request, response) => {
      if (request.url === "/notice.html")
        response.writeHead(200, {"content-type": "text/html"}).end(`${page}<a href="report.pdf">附件</a>`);
      else if (request.url === "/report.pdf") response.writeHead(200, {"content-type": "application/pdf"}).end("%PDF");
      else response.writeHead(404).end();
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    data = await mkdtemp(join(tmpdir(), "fazhi-capture-"));
    for (const part of ["areas", "codebook", "lexicons", "citation"])
      await cp(join("data", part), join(data, part), {recursive: true});
    await mkdir(join(data, "reports"));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await writeFile(
      join(data, "list.csv"),
      `网址,地区,年度\n${origin}/notice.html,武山县,2023\n${origin}/vanished.html,兰州市,2022\n`
    );
  });
  after(async () => {
    server.closeAllConnections();
    server.close();
    await rm(data, {recursive: true, force: true});
  });
  const ledger = async () =>
    csvParse(await readFile(join(data, "reports/ledger.csv"), "utf8")).map(({url, area, year, state}) =>
      [url!.slice(url!.lastIndexOf("/")), area, year, state].join(" ")
    );
  const captures = () => readdir(join(data, "reports/captures"), {recursive: true});

  it("keeps bytes, WARC and tries, follows what a notice announces, and says so in the ledger", async () => {
    await capture([join(data, "list.csv")], {data, delay: 1});
    assert.deepEqual(await ledger(), [
      "/notice.html 620524 2023 captured",
      "/vanished.html 620100 2022 gone",
      "/report.pdf   captured"
    ]);
    const files = await captures();
    assert.equal(files.filter((file) => file.endsWith(".pdf") || file.endsWith(".html")).length, 2);
    const warc = await readFile(join(data, "reports/captures", files.find((file) => file.endsWith(".warc.gz"))!));
    const records: string[] = [];
    for await (const record of new WARCParser(
      (async function* () {
        yield warc;
      })()
    )) {
      await record.readFully(false);
      records.push(`${new URL(record.warcTargetURI!).pathname} ${record.warcPayloadDigest?.slice(0, 7)}`);
    }
    assert.deepEqual(records, ["/notice.html sha256:", "/report.pdf sha256:"]);
  });

  it("fetches nothing that is there, and asks for changes when told", async () => {
    await capture([], {data, delay: 1});
    assert.equal(csvParse(await readFile(join(data, "reports/captures/tries.csv"), "utf8")).length, 3);
    page = "second";
    await capture([], {data, delay: 1, again: true});
    assert.deepEqual(await ledger(), [
      "/notice.html 620524 2023 changed",
      "/vanished.html 620100 2022 gone",
      "/report.pdf   captured"
    ]);
    assert.equal((await captures()).filter((file) => file.endsWith(".html")).length, 2, "both versions");
  });
});
