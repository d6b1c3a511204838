import assert from "node:assert/strict";
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {after, describe, it} from "node:test";
import hosts from "../../data/publishing/hosts.json" with {type: "json"};
import {pageKinds} from "../../loaders/publish/accessibility.ts";
import {inputsOf} from "../../loaders/publish/inputs.ts";
import {changes} from "../../loaders/publish/listing.ts";
import {runningFaults} from "../../loaders/publish/runningSite.ts";
import {served} from "../../loaders/publish/served.ts";
import {type HostName, siteIn} from "../../loaders/publish/site.ts";
import {siteFaults} from "../../loaders/publish/siteRules.ts";

const dir = mkdtempSync(join(tmpdir(), "fazhi-publish-"));
after(() => rmSync(dir, {recursive: true}));

const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const page = (body: string, rule = policy) =>
  `<meta http-equiv="Content-Security-Policy" content="${rule}"><main id="observablehq-main"><b lang="zh">字</b><b lang="en">w</b>${body}</main><p class="publisher">X</p>`;

const data = {"codebook/indicators.csv": "id\n"};
const sound = {
  "index.html": page('<a href="./report/">r</a><script src="./_import/a.01234567.js"></script>'),
  "404.html": page(""),
  "report/index.html": page('<a href="../index.html?lang=en#x">h</a><a href="https://example.org/">o</a>'),
  "report/a-2020.html": page(""),
  "_import/a.01234567.js": "export {}",
  "_file/messages/zh.01234567.json": '{"a": "字"}',
  "_file/messages/en.01234567.json": '{"a": "w"}',
  "_file/data/pages/quality.01234567.json": '{"findings": [{"severity": "note", "findings": 3}]}',
  _headers: "/*\n  X: y\n",
  ".nojekyll": "",
  "headers.nginx": ""
};

function write(name: string, files: Readonly<Record<string, string>>): string {
  const root = join(dir, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
  }
  return root;
}
const dataFolder = write("data", data);
const built = {...sound, "data/inputs.json": JSON.stringify(inputsOf(dataFolder))};
let count = 0;
const site = (change: Readonly<Record<string, string>> = {}, host: HostName = "cloudflare-pages") =>
  siteIn(write(`site${count++}`, {...built, ...change}), dataFolder, hosts[host]);
const told = (change: Readonly<Record<string, string>>, host?: HostName) =>
  siteFaults(site(change, host)).map(({rule, severity}) => `${rule} ${severity}`);

describe("fazhi publish-check", () => {
  it("has nothing to say of a sound site, for any host", () => {
    for (const host of Object.keys(hosts) as HostName[]) assert.deepEqual(told({}, host), [], host);
  });

  it("names each fault once, and says what to do in both languages", () => {
    const faults: Record<string, Readonly<Record<string, string>>> = {
      "limits error": {"large.bin": "x".repeat(26_214_401)},
      "host-files error": {_headers: `${"/a\n".repeat(101)}`},
      "shared-paths error": {"report.html": page("")},
      "links error": {"index.html": page('<a href="./gone.html">g</a>')},
      "languages error": {"_file/messages/en.01234567.json": "{}"},
      "policy error": {
        "404.html": page("", `${policy} https://example.org`).replace("'self' 'wasm", "'unsafe-inline' 'wasm")
      },
      "publisher error": {"index.html": page("").replace("publisher", "printed")},
      "age error": {"data/inputs.json": '{"reports/a.txt": "0"}'},
      "findings warning": {
        "_file/data/pages/quality.01234567.json": '{"findings": [{"severity": "error", "findings": 2}]}'
      }
    };
    for (const [fault, change] of Object.entries(faults)) assert.deepEqual(told(change), [fault]);
    const {zh, en} = siteFaults(site(faults["age error"]))[0]!;
    assert.match(`${zh} ${en}`, /重新运行 npm run build.*Run npm run build again/);
  });

  it("tells broken links from requests to other hosts and from addresses that hold at the root alone", () => {
    const body =
      '<a href="/compare.html">c</a><img src="https://example.org/a.png"><script src="//example.org/a.js"></script>';
    const words = siteFaults(site({"index.html": page(body)})).map(({en}) => en);
    assert.deepEqual(
      words.map((sentence) => sentence.replace(/:.*/, "")),
      ["2 requests to other hosts", "1 addresses from the root, which break below a path"]
    );
  });

  it("opens one page of each kind", () => {
    const pages = ["404.html", "index.html", "report/a-2020.html", "report/b-2020.html", "report/index.html"];
    assert.deepEqual(pageKinds({pages}), ["404.html", "index.html", "report/index.html", "report/a-2020.html"]);
  });

  it("asks the running site, and hears what its server does not do", async () => {
    const root = write("running", {...built, "data/tables/a.parquet": "PAR1", "compare.html": page("")});
    const server = await served(root);
    try {
      const faults = await runningFaults(siteIn(root, dataFolder, hosts.nginx), server.origin);
      const words = faults.map(({severity, en}) => `${severity}: ${en}`);
      assert.ok(words.some((sentence) => sentence.startsWith("warning: The server answers no range requests")));
      assert.ok(words.some((sentence) => sentence.startsWith("warning: The server does not compress scripts")));
      assert.deepEqual(
        words.filter((sentence) => sentence.startsWith("error")),
        []
      );
    } finally {
      server.close();
    }
    const hostile = createServer((_, response) => response.writeHead(200, {"X-Frame-Options": "DENY"}).end("no site"));
    await new Promise<void>((resolve) => hostile.listen(0, "127.0.0.1", resolve));
    try {
      const address = `http://127.0.0.1:${(hostile.address() as AddressInfo).port}`;
      const errors = (await runningFaults(siteIn(root, dataFolder, hosts.nginx), address)).map(({en}) => en);
      for (const words of [/not sent as JavaScript/, /not the edition/, /answers 200, not 404/, /X-Frame-Options/])
        assert.ok(
          errors.some((sentence) => words.test(sentence)),
          `${words}`
        );
    } finally {
      hostile.closeAllConnections();
      hostile.close();
    }
  });
});

describe("fazhi publish --changed", () => {
  it("lists what is new, other and gone", () => {
    assert.deepEqual(changes({a: "1", b: "2", c: "3"}, {a: "1", b: "x", d: "4"}), {changed: ["b", "d"], gone: ["c"]});
  });
});
