import {basename, dirname, extname, resolve} from "node:path";
import type {Area} from "../types.ts";

/** The id that a report of an area and year gets: 620524-2021, or with a number behind it where that is taken. */
export function freeId(area: string, year: number, taken: ReadonlySet<string>): string {
  const wanted = `${area}-${year}`;
  if (!taken.has(wanted)) return wanted;
  let nth = 2;
  while (taken.has(`${wanted}-${nth}`)) nth++;
  return `${wanted}-${nth}`;
}

/** The name of its file: 620524-wushan-2021.docx. Only the ending is taken from the user's name, and only as letters and digits. */
export function fileName(id: string, area: Area, from: string): string {
  const ending = /^\.[a-z0-9]{1,8}$/.exec(extname(from).toLowerCase())?.[0] ?? "";
  return `${area.code}-${slug(area)}${id.slice(area.code.length)}${ending}`;
}

/** The name of a file that lies in the folder of reports already, where it stays; null for any other. */
export const findOwnName = (dir: string, path: string, member: string): string | null =>
  member === "" && dirname(resolve(path)) === resolve(dir) ? basename(path) : null;

const slug = ({nameEn, code}: Area) =>
  nameEn
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "") || code;
