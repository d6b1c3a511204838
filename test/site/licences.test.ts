import assert from "node:assert/strict";
import {spawnSync} from "node:child_process";
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, test} from "node:test";
import {notices} from "../../src/build/licences.ts";

const root = mkdtempSync(join(tmpdir(), "fazhi-licences-"));
after(() => rmSync(root, {recursive: true}));

/** A package's folder with these files. */
function folder(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(root, name);
  mkdirSync(path);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

test("every package that is bundled or copied into the site is among those whose notices it ships", () => {
  // In a process of its own, because the entries write what they bundle to the output.
  const program = `import {shippedPackages} from "./src/build/licences.ts"; console.log(JSON.stringify(await shippedPackages("${root}")));`;
  const {stdout, stderr} = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
    encoding: "utf8"
  });
  const packages: string[] = JSON.parse(stdout || `["${stderr}"]`);
  for (const name of [
    "@duckdb/duckdb-wasm",
    "vega",
    "vega-lite",
    "d3-shape",
    "arquero",
    "codemirror",
    "tom-select",
    "opencc-js",
    "fflate"
  ])
    assert.ok(packages.includes(join("node_modules", name)), name);
  assert.ok(!packages.includes(join("node_modules", "esbuild")));
  const text = notices(packages);
  for (const path of packages) assert.ok(text.includes(`${path.replace(/^.*node_modules./, "")} `), path);
  assert.ok(text.includes("Copyright"));
});

test("packages under the same words share them; one that says nothing of its terms is an error", () => {
  const named = (name: string) => JSON.stringify({name, version: "1.0.0", license: "MIT"});
  const [a, b] = ["a", "b"].map((name) => folder(name, {"package.json": named(name), LICENSE: "Do as you like."}));
  const bare = folder("bare", {"package.json": JSON.stringify({name: "bare", version: "1.0.0"})});
  assert.match(notices([a!, b!]), /a 1\.0\.0 \(MIT\)\nb 1\.0\.0 \(MIT\)\n\nDo as you like\./);
  assert.throws(() => notices([bare]), /bare says nothing of its licence/);
});
