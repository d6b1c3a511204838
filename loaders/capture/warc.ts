import {appendFile} from "node:fs/promises";
import {WARCRecord, WARCSerializer} from "warcio";
import type {Answer} from "./request.ts";

/** Appends an answer to a WARC file (ISO 28500:2017), with its headers and the digest of its payload; each record is compressed on its own. */
export async function appendToWarc(file: string, {url, status, statusText, headers, body}: Answer, at: Date) {
  async function* content() {
    yield body;
  }
  const record = WARCRecord.create(
    {
      url,
      date: at.toISOString(),
      type: "response",
      warcVersion: "WARC/1.1",
      warcHeaders: {},
      httpHeaders: written(headers, body.length),
      statusline: `HTTP/1.1 ${status} ${statusText}`.trim()
    },
    content()
  );
  await appendFile(file, await WARCSerializer.serialize(record, {gzip: true, digest: {algo: "sha-256"}}));
}

/** The body is kept as it was decoded: headers on its coding would say what is no longer so. */
function written(headers: Readonly<Record<string, string>>, length: number): Record<string, string> {
  const {"content-encoding": _, "transfer-encoding": __, ...others} = headers;
  return {...others, "content-length": `${length}`};
}
