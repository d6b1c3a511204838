import {execFileSync} from "node:child_process";
import {copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {notices} from "../../src/build/licences.ts";
import {shipped} from "../../src/vendor/bundle.ts";
import {bundleLibrary} from "./bundleLibrary.ts";

/** The manifest of the package. Everything that it needs is in it: it has no dependencies. */
function manifest() {
  const {name, version, description, license, engines} = JSON.parse(readFileSync("package.json", "utf8"));
  return {
    name,
    version,
    description,
    license,
    type: "module",
    engines,
    sideEffects: ["./index.js"],
    exports: {".": {types: "./types/loaders/library.d.ts", default: "./index.js"}, "./package.json": "./package.json"},
    types: "./types/loaders/library.d.ts"
  };
}

/** Types of the library, from its sources. */
function writeTypes(folder: string): void {
  const config = join(folder, "tsconfig.json");
  const options = {
    extends: resolve("tsconfig.json"),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: resolve("."),
      outDir: resolve(folder, "types"),
      typeRoots: [resolve("node_modules/@types")]
    },
    include: [],
    files: ["loaders/library.ts", "loaders/read/packages.d.ts", "loaders/lexis/packages.d.ts"]
      .map((file) => resolve(file))
      .filter((file) => statSync(file, {throwIfNoEntry: false}))
  };
  writeFileSync(config, JSON.stringify(options));
  try {
    execFileSync(process.execPath, [resolve("node_modules/typescript/bin/tsc"), "-p", config], {stdio: "inherit"});
  } finally {
    rmSync(config);
  }
}

/** Writes the package anew into `folder`, and tells its size. */
export async function writePackage(folder: string): Promise<{bytes: number; files: number}> {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  await bundleLibrary(folder);
  writeTypes(folder);
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest(), null, 2)}\n`);
  copyFileSync(join("docs", "api.md"), join(folder, "README.md"));
  copyFileSync("LICENSE", join(folder, "LICENSE"));
  writeFileSync(join(folder, "licences.txt"), notices([...shipped].sort()));
  const paths = readdirSync(folder, {recursive: true, encoding: "utf8"}).map((path) => statSync(join(folder, path)));
  const files = paths.filter((entry) => entry.isFile());
  return {bytes: files.reduce((sum, {size}) => sum + size, 0), files: files.length};
}
