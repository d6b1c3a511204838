import assert from "node:assert/strict";
import {execFileSync} from "node:child_process";
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {after, before, describe, it} from "node:test";
import {pathToFileURL} from "node:url";
import {corpus, knowledge, report, source} from "../../loaders/index.ts";
import {measurements} from "../../loaders/tables/measurements.ts";
import {writePackage} from "../../scripts/package/writePackage.ts";
import {docx, encoded, pdf} from "../read/bytes.ts";

type Library = typeof import("../../loaders/library.ts");

/** A folder outside the project, so that nothing of it can be found by chance. */
const dir = mkdtempSync(join(tmpdir(), "fazhi-package-"));
const project = join(dir, "project");
const npm = (args: readonly string[], cwd: string) =>
  execFileSync("npm", [...args, "--offline", "--no-audit", "--no-fund", "--loglevel=error"], {cwd, encoding: "utf8"});
let library: Library;

before(async () => {
  const folder = join(dir, "package");
  await writePackage(folder);
  const packed = npm(["pack", "--json", "--pack-destination", dir], folder);
  const [{filename}] = JSON.parse(packed) as [{filename: string}];
  mkdirSync(project);
  cpSync("examples/library", project, {recursive: true});
  npm(["install", join(dir, filename)], project);
  library = await import(pathToFileURL(join(project, "node_modules/fazhi-atlas/index.js")).href);
});
after(() => rmSync(dir, {recursive: true, force: true}));

/** Reads with the project's own readers and with the package. */
async function both(bytes: Uint8Array, name: string) {
  const file = join(dir, name);
  writeFileSync(file, bytes);
  const rules = await knowledge();
  const own = report(await source(file), rules);
  const theirs = await library.extract(await library.read(bytes, {name}));
  return {
    own: {
      text: own.repaired.text,
      sha256: own.source.sha256,
      figures: measurements(corpus([own], rules)),
      findings: own.findings
    },
    theirs: {
      text: theirs.report.repaired.text,
      sha256: theirs.report.source.sha256,
      figures: theirs.figures,
      findings: theirs.report.findings
    }
  };
}

describe("the package, installed from its archive elsewhere", () => {
  it("has no dependencies, and names the terms of what is in it", () => {
    const installed = join(project, "node_modules");
    assert.deepEqual(
      readdirSync(installed).filter((name) => !name.startsWith(".")),
      ["fazhi-atlas"]
    );
    assert.match(readFileSync(join(installed, "fazhi-atlas/licences.txt"), "utf8"), /pdfjs-dist/);
  });

  it("runs its example, and refuses what is no report with a reason in two languages", () => {
    const printed = execFileSync(process.execPath, ["figures.js"], {cwd: project, encoding: "utf8"});
    assert.match(printed, /reconsideration[^\t]*\t312\t件\t312件\t/);
    writeFileSync(join(project, "empty.txt"), "");
    assert.throws(
      () => execFileSync(process.execPath, ["figures.js", "empty.txt"], {cwd: project, stdio: "pipe"}),
      ({status, stderr}) => status === 1 && /文件是空的[\s\S]*it is empty/.test(String(stderr))
    );
  });

  it("is typed", () => {
    writeFileSync(
      join(project, "use.ts"),
      `import {audit, type Extraction, extract, read} from "fazhi-atlas";
const extraction: Extraction = await extract(await read("全年收到行政复议申请312件。"));
const values: number[] = extraction.figures.map(({value}) => value);
const severities: ("error" | "warning" | "note")[] = (await audit([extraction])).findings.map(({severity}) => severity);
// @ts-expect-error: no figure has such a column
const wrong = extraction.figures[0]!.nothing;
console.log(values, severities, wrong);
`
    );
    const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "--types", ""];
    execFileSync(process.execPath, [resolve("node_modules/typescript/bin/tsc"), ...options, "use.ts"], {
      cwd: project,
      stdio: "inherit"
    });
  });

  for (const name of readdirSync("data/reports").filter((name) => name.endsWith(".txt")))
    it(`reads ${name} as the command line does`, async () => {
      const {own, theirs} = await both(readFileSync(join("data/reports", name)), name);
      assert.deepEqual(theirs, own);
    });

  const words = "全年收到行政复议申请312件，审结270件。";
  const lines = [
    "全市各级行政机关办理行政处罚案件1204件，重大行",
    "政执法决定法制审核率达到100%，比上年提高2个百分",
    "点。开展培训15期。"
  ];
  for (const [name, bytes] of [
    ...readdirSync("test/read/input").map((file) => [file, readFileSync(join("test/read/input", file))] as const),
    ["draft.docx", docx(["一、复议", words])],
    ["draft.pdf", pdf([[words], lines])],
    ["broken.txt", new TextEncoder().encode([...lines, ...lines, ...lines].join("\n"))],
    ["pinyin.txt", new TextEncoder().encode("复(fù)议案(àn)件312件。")],
    ["draft.txt", encoded(words, "gb18030")]
  ] as const)
    it(`reads ${name} as the command line does`, async () => {
      const {own, theirs} = await both(bytes, name);
      assert.ok(own.text.length > 0);
      assert.deepEqual(theirs, own);
    });

  it("refuses what is too large before it reads it", async () => {
    const large = new Blob([]);
    Object.defineProperty(large, "size", {value: 100_000_000});
    large.arrayBuffer = () => assert.fail("it was read");
    await assert.rejects(library.read(large, {name: "draft.docx"}), (error) => {
      assert.ok(error instanceof library.ReadError);
      assert.equal(error.rule, "limits");
      return true;
    });
  });

  it("stops unpacking at the limit", async () => {
    const bomb = docx(["0".repeat(4_000_000)]);
    await assert.rejects(library.read(bomb, {name: "draft.docx", limits: {unpacked: 1_000_000}}), {rule: "limits"});
    const cut = docx([words]).slice(0, -30);
    await assert.rejects(library.read(cut, {name: "draft.docx"}), {rule: "container"});
  });

  it("holds documents against one another, and refuses two of one id", async () => {
    const passage = "各部门严格落实行政执法公示、执法全过程记录、重大执法决定法制审核三项制度，梳理公布权责清单。";
    const one = await library.extract(await library.read(`甲县2022年法治政府建设报告\n${passage}`, {id: "one"}));
    const other = await library.extract(await library.read(`乙县2022年法治政府建设报告\n${passage}`, {id: "other"}));
    const {reuse} = await library.audit([one, other]);
    assert.equal(reuse.length, 1);
    await assert.rejects(library.audit([one, one]), TypeError);
  });
});
