import {inflated} from "../base/inflated.js";
import {sourceFile} from "../base/links.js";

/** A source file byte for byte. Rejects where it cannot be had. */
export async function sourceBytes(sha256: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(sourceFile(sha256));
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  // Some servers say of such a file how it is compressed, and the browser has unpacked it already.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  return new Uint8Array(await (await inflated(bytes, "gzip")).arrayBuffer());
}
