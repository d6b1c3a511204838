/** What a file may cost at most. A file over a limit is refused, never cut. */
export interface Limits {
  /** Size of the file, in bytes. */
  readonly bytes: number;
  /** Size of what a .docx unpacks to, in bytes. */
  readonly unpacked: number;
  /** Pages of a PDF. */
  readonly pages: number;
}

/** The longest real reports have some 200 kB of text; these leave room for scans and attachments around it. */
export const LIMITS: Limits = {bytes: 64_000_000, unpacked: 256_000_000, pages: 2000};
