/** A brief that is being written: kept in the browser, carried by a link, read from a file. */
import {packed, unpacked} from "../base/packedText.js";

const name = "fazhi.brief";
const VERSION = 1;
/** A link should survive being mailed: a longer text goes as a file. In characters of the address. */
const LONGEST_LINK = 6000;
/** In bytes. */
const LARGEST_FILE = 1_000_000;

/** The text last written here; null if there is none, or if another version of the site kept it in an unknown form. */
export function findDraft(): string | null {
  try {
    const kept = JSON.parse(localStorage.getItem(name) ?? "null") as {version?: unknown; text?: unknown} | null;
    return kept?.version === VERSION && typeof kept.text === "string" ? kept.text : null;
  } catch {
    return null;
  }
}

/** Keeps the text; says whether the browser could. */
export function keepDraft(text: string): boolean {
  try {
    localStorage.setItem(name, JSON.stringify({version: VERSION, text}));
    return true;
  } catch {
    return false;
  }
}

/** The content of a link: the version, the length of the text, by which a link that was cut off is known, and the text. */
export const linkText = (letters: string, text: string): string => `${VERSION}.${text.length}.${letters}`;

/** The same for a text; null where it is too long for a link. */
export async function findLinkText(text: string): Promise<string | null> {
  const carried = linkText(await packed(text), text);
  return carried.length > LONGEST_LINK ? null : carried;
}

type Carried = {readonly text: string} | {readonly fault: "cutOff" | "otherVersion"};

/** The text that a link carries, or why there is none. */
export async function carriedText(carried: string): Promise<Carried> {
  const [, of, length, letters] = /^(\d+)\.(\d+)\.([\w-]*)$/.exec(carried) ?? [];
  if (of === undefined) return {fault: "cutOff"};
  if (Number(of) !== VERSION) return {fault: "otherVersion"};
  try {
    const text = await unpacked(letters!);
    return text.length === Number(length) ? {text} : {fault: "cutOff"};
  } catch {
    return {fault: "cutOff"};
  }
}

type FileText = {readonly text: string} | {readonly fault: "tooLarge" | "notText"};

/** The text of a file that a reader opens. */
export async function textOfFile(file: Blob): Promise<FileText> {
  if (file.size > LARGEST_FILE) return {fault: "tooLarge"};
  try {
    const text = new TextDecoder("utf-8", {fatal: true}).decode(await file.arrayBuffer());
    return text.includes("\0") ? {fault: "notText"} : {text};
  } catch {
    return {fault: "notText"};
  }
}
