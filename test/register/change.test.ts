import assert from "node:assert/strict";
import {spawn} from "node:child_process";
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, describe, it} from "node:test";
import {setTimeout as wait} from "node:timers/promises";
import {catalogueText, change} from "../../loaders/index.ts";

const dir = mkdtempSync(join(tmpdir(), "fazhi-change-"));
after(() => rmSync(dir, {recursive: true}));

const before = 'report,file,title,genre\r\na-2020,a.txt,“甲”,\r\nb-2020,b.txt,"乙, 丙",other\r\n';
const fresh = (name: string) => {
  const folder = join(dir, name);
  mkdirSync(folder);
  writeFileSync(join(folder, "catalogue.csv"), before);
  writeFileSync(join(folder, "a.txt"), "a");
  return folder;
};
const bytes = (text: string) => async () => new TextEncoder().encode(text);
const text = (folder: string) => readFileSync(join(folder, "catalogue.csv"), "utf8");

describe("a change of the catalogue", () => {
  it("leaves the rows that it does not touch byte for byte, and adds a column where it needs one", async () => {
    const folder = fresh("rows");
    await change(folder, {
      added: [{file: "c.txt", bytes: bytes("c")}],
      edit(catalogue) {
        catalogue.set("a-2020", {title: '"丁"', outlet: "某报"});
        catalogue.remove("none");
      }
    });
    assert.equal(
      text(folder),
      'report,file,title,genre,outlet\r\na-2020,a.txt,"""丁""",,某报\r\nb-2020,b.txt,"乙, 丙",other,\r\n'
    );
    assert.equal(readFileSync(join(folder, "c.txt"), "utf8"), "c");
  });

  it("is undone where one of its files cannot be had or stands there", async () => {
    const folder = fresh("undone");
    const fails = async () => {
      throw new Error("gone");
    };
    const added = [{file: "c.txt", bytes: bytes("c")}];
    await assert.rejects(change(folder, {added: [...added, {file: "d.txt", bytes: fails}], edit: () => {}}), /gone/);
    await assert.rejects(change(folder, {added: [...added, {file: "a.txt", bytes: bytes("x")}], edit: () => {}}), {
      code: "EEXIST"
    });
    assert.deepEqual(readdirSync(folder).sort(), ["a.txt", "catalogue.csv"]);
    assert.equal(text(folder), before);
    assert.equal(readFileSync(join(folder, "a.txt"), "utf8"), "a");
  });

  it("that was killed half way is undone by the next run", async () => {
    const folder = fresh("killed");
    const script = `
      const {change} = await import(${JSON.stringify(join(process.cwd(), "loaders/index.ts"))});
      const first = {file: "c.txt", bytes: async () => new Uint8Array(3)};
      const never = {file: "d.txt", bytes: () => new Promise(() => setTimeout(() => {}, 60000))};
      await change(${JSON.stringify(folder)}, {added: [first, never], edit: (catalogue) => catalogue.remove("a-2020")});`;
    const run = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {stdio: "ignore"});
    const ended = new Promise((resolve) => run.on("exit", resolve));
    for (let i = 0; i < 600 && !existsSync(join(folder, "c.txt")); i++) await wait(50);
    assert.ok(existsSync(join(folder, "c.txt")));
    await assert.rejects(catalogueText(folder), /being changed by another run/);
    run.kill("SIGKILL");
    await ended;
    assert.equal(`${await catalogueText(folder)}`, before);
    assert.deepEqual(readdirSync(folder).sort(), ["a.txt", "catalogue.csv"]);
  });
});
