/** The parts of packages that the readers call; the first comes without types, those of the second describe a browser. */

declare module "word-extractor" {
  export default class WordExtractor {
    extract(bytes: Buffer): Promise<{
      getBody(options: {filterUnicode: boolean}): string;
      getFootnotes(options: {filterUnicode: boolean}): string;
      getTextboxes(options: {filterUnicode: boolean; includeHeadersAndFooters: boolean}): string;
    }>;
  }
}

declare module "postal-mime" {
  const PostalMime: {
    parse(bytes: Uint8Array, options?: {maxNestingDepth?: number}): Promise<{html?: string; text?: string}>;
  };
  export default PostalMime;
}

declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: unknown;
}
