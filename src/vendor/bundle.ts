import {type BuildOptions, build} from "esbuild";

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
  const {outputFiles} = await build({
    stdin: {contents: source, resolveDir: process.cwd(), loader: "js"},
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    write: false,
    logLevel: "error",
    ...options
  });
  return outputFiles![0]!.text;
}
