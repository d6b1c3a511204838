import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {buildSync} from "esbuild";

/** Writes `embed.js` into the built site `root`: the script that pages with a frame of ours load. Its address is written in those pages and never changes. */
export function writeEmbedScript(root: string): void {
  const {outputFiles} = buildSync({
    entryPoints: ["src/embed/frames.ts"],
    bundle: true,
    format: "iife",
    target: "es2019",
    minify: true,
    write: false
  });
  writeFileSync(join(root, "embed.js"), outputFiles[0]!.contents);
}
