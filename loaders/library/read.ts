import {whenLoaded} from "../lexis/webLazily.ts";
import {defaultLimits, type Limits} from "../read/limits.ts";
import {ReadError} from "../read/readError.ts";
import {sourceOf} from "../read/sourceOf.ts";
import type {Source} from "../types.ts";

/** How a document is read. */
export interface ReadOptions {
  /** The name of its file. Its ending tells the format: .txt .md .html .docx .doc .wps .rtf .pdf .ofd .xlsx .csv .mht. `text.txt` unless told. */
  readonly name?: string;
  /** The id of the report, of which addresses of figures are made; the name without its ending unless told. */
  readonly id?: string;
  /** The most that it may cost. */
  readonly limits?: Partial<Limits>;
}

/**
 * A document as a source: decoded without loss, its markup told apart. `input` is text, bytes, or a file as browsers hand it over (whose
 * name is taken). Throws a `ReadError` with reason and remedy in Chinese and English (`zh`, `en`) and the check that failed (`rule`):
 * `format`, `encoding`, `binary`, `container` (damaged, encrypted, a scan), `limits`, `empty`.
 */
export async function read(
  input: string | Uint8Array | ArrayBuffer | Blob,
  options: ReadOptions = {}
): Promise<Source> {
  const limits = {...defaultLimits, ...options.limits};
  const name = options.name ?? (input as {name?: string}).name ?? "text.txt";
  const size = sizeOf(input);
  if (size > limits.bytes) throw tooLarge(name, size, limits.bytes);
  const bytes = await bytesOf(input);
  return whenLoaded(() => sourceOf(bytes, name, options.id, limits));
}

function sizeOf(input: string | Uint8Array | ArrayBuffer | Blob): number {
  if (typeof input === "string") return input.length;
  return input instanceof Blob ? input.size : input.byteLength;
}

async function bytesOf(input: string | Uint8Array | ArrayBuffer | Blob): Promise<Uint8Array> {
  if (typeof input === "string") return new TextEncoder().encode(input);
  if (input instanceof Uint8Array) return input;
  return new Uint8Array(input instanceof ArrayBuffer ? input : await input.arrayBuffer());
}

/** Known before a byte is read. */
const tooLarge = (name: string, size: number, limit: number) =>
  new ReadError(
    name,
    "limits",
    `大小 ${size} 字节，超过 ${limit} 字节的上限，未读取。请拆分文件，或删去其中的图片。`,
    `its ${size} bytes are over the limit of ${limit}, and nothing was read. Split it, or take its pictures out.`
  );
