import {fileURLToPath} from "node:url";
import type {BuildOptions} from "esbuild";

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const nothing = file("standIns/nothing.js");

/** How the library is bundled for platforms without Node: its own stand-ins are named in package.json, those for parts of Node that a package asks for here. */
export const webLibrary = {
  mainFields: ["browser", "module", "main"],
  inject: [file("standIns/buffer.js")],
  alias: {
    // word-extractor: streams of a document in memory; files and .docx are not read through it.
    stream: file("standIns/stream.js"),
    fs: nothing,
    path: nothing,
    yauzl: nothing,
    saxes: nothing
  }
} satisfies BuildOptions;
