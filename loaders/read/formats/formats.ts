import {endingOf} from "../fileName.ts";
import {latin1} from "../latin1.ts";
import {ReadError} from "../readError.ts";
import {csv} from "./csv.ts";
import {doc} from "./doc.ts";
import {docx} from "./docx.ts";
import type {Format} from "./format.ts";
import {html} from "./html.ts";
import {image} from "./image.ts";
import {markdown} from "./markdown.ts";
import {mht} from "./mht.ts";
import {ofd} from "./ofd.ts";
import {pdf} from "./pdf.ts";
import {rtf} from "./rtf.ts";
import {text} from "./text.ts";
import {xlsx} from "./xlsx.ts";

/** The formats that are read. Of those that share an ending the first whose signature holds is taken. */
export const formats = [
  mht,
  html,
  text,
  markdown,
  docx,
  doc,
  rtf,
  pdf,
  image,
  ofd,
  xlsx,
  csv
] as const satisfies readonly Format[];

const all: readonly Format[] = formats;
const extensions = [...new Set(all.flatMap((format) => format.extensions))].filter((extension) => extension);

/** The format of a file by its ending and its first bytes. Throws a `ReadError` where no format has the ending or they disagree. */
export function checkedFormat(bytes: Uint8Array, file: string): Format {
  const extension = endingOf(file).toLowerCase();
  const named = all.filter((format) => format.extensions.includes(extension));
  if (!named.length)
    throw new ReadError(
      file,
      "format",
      `不支持“${extension || "无后缀"}”格式。请提供 ${extensions.slice(0, -1).join(" ")} 或 ${extensions.at(-1)}。`,
      `the format "${extension}" is not supported. Give a ${extensions.slice(0, -1).join(", ")} or ${extensions.at(-1)}.`
    );
  const head = latin1(bytes.subarray(0, 1024));
  const format = named.find(({signature}) => signature(head, extension)) ?? (bytes.length ? null : named[0]);
  if (!format)
    throw new ReadError(
      file,
      "format",
      `内容与后缀“${extension}”不符。请改正后缀，或用能打开它的软件另存为 .docx。`,
      `its content is not what "${extension}" says. Rename it, or save it as .docx in the program that opens it.`
    );
  return format;
}
