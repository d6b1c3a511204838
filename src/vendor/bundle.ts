import {type BuildOptions, build, type Metafile} from "esbuild";

/** How modules for browsers are written: small, and the same bytes each time. */
export const browserModule = {
  bundle: true,
  format: "esm",
  platform: "browser",
  target: "es2022",
  minify: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "error"
} as const satisfies BuildOptions;

/** Folders of the packages of which something was bundled or copied in this process. */
export const shipped = new Set<string>();

/** Takes down the package of a file, by its path from the project: node_modules/a/node_modules/@b/c/index.js is of the last. */
export function ship(path: string): void {
  const folder = /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
  if (folder) shipped.add(folder);
}

/** Takes down the packages of what was bundled. Files that are read and then left out are not part of the module. */
export function shipInputs({outputs}: Metafile): void {
  for (const {inputs} of Object.values(outputs))
    for (const [path, {bytesInOutput}] of Object.entries(inputs)) if (bytesInOutput > 0) ship(path);
}

/**
 * Writes one ES module for the browser to stdout: everything that `source` imports, minified.
 * Packages are bundled here because the site may ask no other host for code, and because Framework's
 * own bundling fails on some of them (vega, arquero) without an error.
 */
export async function bundle(source: string, options: BuildOptions = {}): Promise<void> {
  process.stdout.write(await bundled(source, options));
}

/** The module as text. */
export async function bundled(source: string, options: BuildOptions = {}): Promise<string> {
  const {outputFiles, metafile} = await build({
    stdin: {contents: source, resolveDir: process.cwd(), loader: "js"},
    ...browserModule,
    write: false,
    metafile: true,
    ...options
  });
  shipInputs(metafile!);
  return outputFiles![0]!.text;
}
