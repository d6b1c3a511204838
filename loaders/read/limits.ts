/** The highest cost of a file. A file over a limit is refused, never cut. */
export interface Limits {
  /** Size of the file, in bytes. */
  readonly bytes: number;
  /** Size of what a .docx unpacks to, in bytes. */
  readonly unpacked: number;
  /** Pages of a PDF. */
  readonly pages: number;
  /** Length of the text without its markup, in UTF-16 code units. */
  readonly characters: number;
  /** Memory of the worker that reads a file of a corpus, in megabytes. */
  readonly megabytes: number;
  /** Time that the worker may take for a file, in seconds. */
  readonly seconds: number;
}

/** The longest real reports have some 200 kB of text; these leave room for scans and attachments around it. */
export const defaultLimits: Limits = {
  bytes: 64_000_000,
  unpacked: 256_000_000,
  pages: 2000,
  characters: 2_000_000,
  megabytes: 1024,
  seconds: 120
};
