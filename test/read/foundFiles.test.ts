import assert from "node:assert/strict";
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, describe, it} from "node:test";
import {zipSync} from "fflate";
import {foundFiles, foundName} from "../../loaders/read/foundFiles.ts";

const dir = mkdtempSync(join(tmpdir(), "fazhi-files-"));
after(() => rmSync(dir, {recursive: true}));
const bytes = (text: string) => new TextEncoder().encode(text);
const names = async (...paths: string[]) => {
  const errors: string[] = [];
  const files = await foundFiles(paths, ({message}) => errors.push(message));
  return {files, errors, names: files.map((file) => foundName(file).slice(dir.length + 1))};
};

/** 甘肃/武山.txt in GBK, as Windows writes it: without the flag for UTF-8. */
const gbkName = Buffer.from("b8cacbe02fcee4c9bd2e747874", "hex");
const inGbk = (archive: Uint8Array) => {
  const ascii = Buffer.from("AAAA/BBBB.txt");
  const buffer = Buffer.from(archive);
  for (let at = buffer.indexOf(ascii); at >= 0; at = buffer.indexOf(ascii, at)) gbkName.copy(buffer, at);
  return buffer;
};

describe("the files behind paths", () => {
  mkdirSync(join(dir, "甲", "乙"), {recursive: true});
  writeFileSync(join(dir, "甲", "乙", "一.txt"), "一");
  writeFileSync(join(dir, "甲", "二.txt"), "二");
  writeFileSync(join(dir, "甲", ".DS_Store"), "");
  writeFileSync(join(dir, "甲", "~$二.docx"), "");
  writeFileSync(join(dir, "outside.txt"), "");
  symlinkSync(join(dir, "outside.txt"), join(dir, "甲", "link.txt"));

  it("are those of a folder and below it in a fixed order, without links and what systems leave", async () => {
    assert.deepEqual((await names(join(dir, "甲"))).names, ["甲/乙/一.txt", "甲/二.txt"]);
  });

  it("are those of an archive, with names in UTF-8 and in GBK", async () => {
    const file = join(dir, "a.zip");
    writeFileSync(
      file,
      inGbk(zipSync({"AAAA/BBBB.txt": bytes("武山"), "兰州.txt": bytes("兰州"), "__MACOSX/x": bytes("")}))
    );
    const {files, names: found} = await names(file);
    assert.deepEqual(found, ["a.zip/甘肃/武山.txt", "a.zip/兰州.txt"]);
    assert.equal(Buffer.from(await files[0]!.bytes()).toString(), "武山");
  });

  it("cost nothing but themselves where they are locked or broken; what is no archive is named", async () => {
    const file = join(dir, "b.zip");
    const archive = Buffer.from(
      zipSync({"locked.txt": bytes("x"), "broken.txt": [bytes("yyy"), {level: 0}], "good.txt": bytes("z")})
    );
    archive[archive.indexOf("PK\x01\x02", 0, "latin1") + 8]! |= 1;
    archive[archive.indexOf("yyy")] = 0x7a;
    writeFileSync(file, archive);
    const {files} = await names(file);
    await assert.rejects(files[0]!.bytes(), /b\.zip\/locked\.txt: it is locked with a password/);
    await assert.rejects(files[1]!.bytes(), /b\.zip\/broken\.txt: it is damaged/);
    assert.equal(Buffer.from(await files[2]!.bytes()).toString(), "z");
    writeFileSync(join(dir, "c.zip"), "no archive");
    const {errors} = await names(join(dir, "c.zip"), join(dir, "none.txt"));
    assert.match(errors.join(), /c\.zip: it is no whole ZIP archive/);
  });

  it("unpack to no more than the limit, whatever the archive declares", async () => {
    const file = join(dir, "bomb.zip");
    writeFileSync(file, zipSync({"zeros.txt": new Uint8Array(70_000_000)}));
    const {files} = await names(file);
    await assert.rejects(files[0]!.bytes(), /zeros\.txt: it unpacks to more than the 64000000 bytes left/);
  });
});
