import type {FormatName} from "../../../shared/recordCodes.ts";
import type {Source} from "../../types.ts";
import type {Limits} from "../limits.ts";

/** The text of a file and its relation to the bytes. */
export type Content = Pick<Source, "encoding" | "text" | "textFrom" | "markup" | "findings" | "byteAt">;

/** A format that is read. A new one is a file in this folder, a line in `formats.ts`, and a case in `test/read/`. */
export interface Format {
  /** The value of the column `reports.format`. */
  readonly name: FormatName;
  readonly zh: string;
  readonly en: string;
  /** Endings of file names, in lower case, with their point. Two formats may share one: the first whose signature holds is taken. */
  readonly extensions: readonly string[];
  /** Whether a file that begins so can be of this format. `head`: its first 1,024 bytes, each as one character (Latin-1). */
  signature(head: string, extension: string): boolean;
  /** Reads the whole file. Throws a `ReadError` with reason and remedy where a character would be lost. */
  read(bytes: Uint8Array, file: string, limits: Limits): Content | Promise<Content>;
}

/** Files that hold no plain text, by their first bytes. */
const binary = /^(?:PK\x03\x04|%PDF-|\xd0\xcf\x11\xe0|\{\\rtf|\x1f\x8b|\x89PNG|\xff\xd8\xff|GIF8|Rar!)/;

/** Whether the first bytes can be those of a text: no container's and no picture's. */
export const isText = (head: string): boolean => !binary.test(head);

/** The content of a container whose text is the reader's own: its offsets do not lead to bytes. */
export const withoutBytes = (text: string, findings: Content["findings"] = []): Content => ({
  encoding: "",
  text,
  markup: [],
  findings,
  byteAt: () => null
});
