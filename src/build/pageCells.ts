import {readFile} from "node:fs/promises";
import {dirname} from "node:path";
import {build} from "esbuild";

/** The `ts` blocks of a page, in order. */
export const codeOf = (markdown: string): string[] =>
  [...markdown.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code!);

/** The cells of a page as one module: their imports, then `cells`, each a function of `display`. */
export function cellModule(blocks: readonly string[]): string {
  const lines = blocks.map((code) => code.split("\n"));
  const imported = (line: string) => line.startsWith("import ");
  const bodies = lines.map((block) => `async (display) => {\n${block.filter((line) => !imported(line)).join("\n")}\n}`);
  return `${lines.flat().filter(imported).join("\n")}\nexport const cells = [${bodies.join(",\n")}];`;
}

/** The cells of a page bundled to run without a browser. */
export async function cellBundle(page: string): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: cellModule(codeOf(await readFile(page, "utf8"))), resolveDir: dirname(page), loader: "ts"},
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    alias: {"observablehq:stdlib": "./src/build/stdlib.ts"},
    write: false,
    logLevel: "error"
  });
  return outputFiles[0]!.text;
}
