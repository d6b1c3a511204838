import {dsvFormat} from "d3-dsv";

/** The cells of a table that a person saved from a spreadsheet: UTF-8 or GBK, with commas, semicolons or tabs. */
export function handTable(bytes: Uint8Array): string[][] {
  const text = decoded(bytes).replace(/^\uFEFF/, "");
  const first = text.slice(0, text.indexOf("\n") >>> 0);
  const separator = ["\t", ";", ","].find((sign) => first.includes(sign)) ?? ",";
  return dsvFormat(separator).parseRows(text);
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
