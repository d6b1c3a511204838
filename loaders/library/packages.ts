import {provide} from "../lexis/webLazily.ts";
import {Segmenter} from "./segmenter.ts";

/** Large data that a text may turn out to need; each is asked for once, when it is needed. */
export interface Resources {
  /** The knowledge of `data/`, as JSON text. */
  knowledge(): Promise<string>;
  /** The words of jieba's dictionary with their counts, a line each: to tell whether a line of a printed page ends within a word. */
  dictionary(): Promise<string>;
  /** Files of pdf.js by their names (`cmaps/`, `standard_fonts/`), for documents without fonts of their own. */
  pdf(): Promise<Readonly<Record<string, Uint8Array>>>;
}

/** Names where the stages find packages and data that few texts need. Called once, before anything is read. */
export function provideResources({knowledge, dictionary, pdf}: Resources): void {
  provide("cheerio/slim", () => import("cheerio/slim"));
  provide("pinyin-pro", () => import("pinyin-pro"));
  provide("@node-rs/jieba", async () => ({Jieba: Segmenter}));
  provide("@node-rs/jieba/dict.js", async () => ({dict: await dictionary()}));
  provide("pdf-resources", pdf);
  provide("knowledge", async () => JSON.parse(await knowledge()));
}
