/**
 * Joins the modules of a built site. Framework serves each component as a file of its own: a page asks for ninety of them, six at a time
 * on a plain server, and draws when the last has come. Joined, a page has one module, and a few more for what it fetches when asked.
 */
import {readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join, relative, resolve, sep} from "node:path";
import {build, type Metafile, type Plugin} from "esbuild";
import {browserModule} from "../vendor/bundle.ts";

/** The folders of Framework's modules of components, and of the joined ones. */
const imported = "_import";
const joined = `${imported}/joined`;

/** How the script of a page asks for a module of components, and how its head announces one. */
const asked = /\bimport\((["'])((?:\.\.?\/)+_import\/[^"']+\.js)\1\)/g;
const announced = /<link rel="modulepreload" href="[^"]*\b_import\/[^"]*\.js">\n?/g;

const posix = (path: string) => path.split(sep).join("/");

/**
 * Joins the modules below `root`, those of a page into one; says how many files stood for the components before. The same modules give
 * the same bytes. Pages must not be sealed yet: the addresses stand in their scripts.
 */
export async function joinModules(root: string): Promise<number> {
  const modules = filesIn(join(root, imported)).filter((file) => file.endsWith(".js") && !file.startsWith("joined/"));
  for (const file of filesIn(root).filter((file) => file.endsWith(".html"))) {
    const page = readFileSync(join(root, file), "utf8");
    const entries = [...page.matchAll(asked)].map(([, , path]) => posix(join(dirname(file), path!)));
    if (entries.length) writeFileSync(join(root, file), await joinedPage(root, file, page, [...new Set(entries)]));
  }
  for (const file of modules) rmSync(join(root, imported, file));
  return modules.length;
}

/** A page whose script asks for the one module that holds all of `entries`, each under a name of its own. */
async function joinedPage(root: string, file: string, page: string, entries: readonly string[]): Promise<string> {
  const {metafile} = await build({
    absWorkingDir: resolve(root),
    stdin: {
      contents: entries.map((entry, i) => `export * as m${i} from ${JSON.stringify(`./${entry}`)};`).join("\n"),
      resolveDir: resolve(root),
      sourcefile: "page.js"
    },
    entryNames: "page.[hash]",
    chunkNames: "part.[hash]",
    outdir: joined,
    ...browserModule,
    splitting: true,
    metafile: true,
    plugins: [inPlace(resolve(root))]
  });
  const [output] = Object.entries(metafile.outputs).find(([, {entryPoint}]) => entryPoint === "page.js")!;
  const here = dirname(file);
  const address = (path: string) => posix(relative(here, path)).replace(/^(?!\.)/, "./");
  const links = [output, ...importsOf(output, metafile)].map(
    (path) => `<link rel="modulepreload" href="${address(path)}">\n`
  );
  let isPlaced = false;
  return page
    .replace(announced, () => {
      const all = isPlaced ? "" : links.join("");
      isPlaced = true;
      return all;
    })
    .replace(asked, (_, __, path: string) => {
      const entry = entries.indexOf(posix(join(here, path)));
      return `import(${JSON.stringify(address(output))}).then(({m${entry}}) => m${entry})`;
    });
}

/** The modules that one imports before it runs, and those that they import. */
function importsOf(output: string, metafile: Metafile, seen = new Set<string>()): ReadonlySet<string> {
  for (const {path, kind, external} of metafile.outputs[output]?.imports ?? [])
    if (kind === "import-statement" && !external && !seen.has(path)) {
      seen.add(path);
      importsOf(path, metafile, seen);
    }
  return seen;
}

/** Components keep their addresses for what they name by them; Framework's own modules stay files that all pages share. */
const inPlace = (root: string): Plugin => ({
  name: "in-place",
  setup({onResolve, onLoad}) {
    onResolve({filter: /^\.{1,2}\//}, ({path, resolveDir}) => {
      const target = resolve(resolveDir, path);
      if (posix(relative(root, target)).startsWith(`${imported}/`)) return {path: target};
      return {path: posix(relative(join(root, joined), target)), external: true};
    });
    onLoad({filter: /\.js$/}, ({path}) => {
      const here = posix(relative(join(root, joined), path));
      const text = readFileSync(path, "utf8").replace(/"lastModified":\d+,/g, "");
      return {
        contents: text.replaceAll("import.meta.url", `new URL(${JSON.stringify(here)}, import.meta.url).href`),
        loader: "js"
      };
    });
  }
});

const filesIn = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: "utf8"}).map(posix).sort();
