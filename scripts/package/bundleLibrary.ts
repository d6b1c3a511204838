import {build, type Plugin} from "esbuild";
import {dictionaryText, knowledgeText, pdfArchive} from "../../loaders/index.ts";
import {browserModule, ship, shipInputs} from "../../src/vendor/bundle.ts";
import {webLibrary} from "../../src/vendor/webLibrary.ts";

/** The entry: the library, and its large data as modules that are loaded when a text needs them. */
const entry = `
  import {unzipSync} from "fflate";
  import {provideResources} from "./loaders/library.ts";
  provideResources({
    knowledge: async () => (await import("data:knowledge")).default,
    dictionary: async () => (await import("data:dictionary")).default,
    pdf: async () => unzipSync((await import("data:pdf")).default)
  });
  export * from "./loaders/library.ts";
`;

const data: Plugin = {
  name: "data",
  setup(bundler) {
    bundler.onResolve({filter: /^data:(?:knowledge|dictionary|pdf)$/}, ({path}) => ({path, namespace: "data"}));
    bundler.onLoad({filter: /./, namespace: "data"}, async ({path}) => {
      if (path === "data:pdf") return {contents: pdfArchive(), loader: "binary"};
      return {contents: path === "data:knowledge" ? await knowledgeText() : dictionaryText(), loader: "text"};
    });
  }
};

/** Writes the library as ES modules for browsers and Node alike into a folder, the first of them `index.js`. */
export async function bundleLibrary(folder: string): Promise<void> {
  const {metafile} = await build({
    stdin: {contents: entry, resolveDir: process.cwd(), loader: "js", sourcefile: "index.js"},
    outdir: folder,
    entryNames: "index",
    chunkNames: "chunks/[hash]",
    ...browserModule,
    splitting: true,
    metafile: true,
    plugins: [data],
    ...webLibrary
  });
  shipInputs(metafile);
  // The words of the dictionary, and the tables and fonts, come from packages too.
  ship("node_modules/@node-rs/jieba/dict.txt");
  ship("node_modules/pdfjs-dist/cmaps");
}
