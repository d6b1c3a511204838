import {mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, test} from "node:test";
import {watchFolders} from "../../src/build/watchFolders.ts";

const folder = mkdtempSync(join(tmpdir(), "fazhi-watch-"));
const catalogue = join(folder, "reports/catalogue.csv");
mkdirSync(join(folder, "reports"));
writeFileSync(catalogue, "0");
let heard = () => {};
const end = watchFolders([folder], () => heard());
after(() => {
  end();
  rmSync(folder, {recursive: true});
});

/** Settles when a change is heard of. The runner's own limit of time fails a test of which nothing is heard. */
const next = (change: () => void) =>
  new Promise<void>((resolve) => {
    heard = resolve;
    change();
  });

const byRename = (content: string) => {
  writeFileSync(`${folder}.part`, content);
  renameSync(`${folder}.part`, catalogue);
};

test("every save is heard of, also those of editors that write another file and rename it", {
  timeout: 20_000
}, async () => {
  for (const content of ["1", "2", "3"]) await next(() => byRename(content));
  await next(() => writeFileSync(catalogue, "4"));
});

test("a folder that comes later is watched as well", {timeout: 20_000}, async () => {
  const later = join(folder, "reports/later");
  await next(() => mkdirSync(later));
  await next(() => writeFileSync(join(later, "a.txt"), "1"));
});
