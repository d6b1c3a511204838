import {readdir, stat} from "node:fs/promises";
import {extname, join} from "node:path";
import {archiveEntries} from "./archive.ts";
import {defaultLimits, type Limits} from "./limits.ts";
import {ReadError} from "./readError.ts";
import {fileBytes} from "./source.ts";
import {isOverLimit} from "./unpacked.ts";

/** A file that may be a report. */
export interface FoundFile {
  /** Path of the file, or of the ZIP archive that holds it. */
  readonly path: string;
  /** Its name within the archive; "" for a file of its own. */
  readonly member: string;
  /** Throws a `ReadError` that names the file where it cannot be read in whole. */
  bytes(): Promise<Uint8Array>;
}

/** How messages name a file: its path, and its name within the archive. */
export const foundName = ({path, member}: Pick<FoundFile, "path" | "member">): string =>
  member ? `${path}/${member}` : path;

/** An archive of many reports may unpack to so many times as much as a single container. */
const ARCHIVES = 8;

/** Files that systems leave beside those of their users. */
const debris = /^(?:\.|~\$|__MACOSX|Thumbs\.db$|desktop\.ini$)/i;

/**
 * The files behind paths, in a fixed order: a file itself, the files of a folder and those below it, those of a ZIP archive. A path that cannot
 * be opened is told to `onError`, and the rest goes on. Links within folders are not followed, so that nothing outside them is read.
 */
export async function foundFiles(
  paths: readonly string[],
  onError: (error: ReadError) => void,
  limits: Limits = defaultLimits
): Promise<FoundFile[]> {
  const files: FoundFile[] = [];
  for (const path of paths) {
    const info = await stat(path).catch(() => null);
    try {
      if (info?.isDirectory()) files.push(...(await below(path, onError, limits)));
      else files.push(...(await opened(path, limits)));
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      onError(error);
    }
  }
  return files;
}

async function below(dir: string, onError: (error: ReadError) => void, limits: Limits): Promise<FoundFile[]> {
  const entries = await readdir(dir, {withFileTypes: true});
  const names = entries
    .filter((entry) => !debris.test(entry.name) && (entry.isDirectory() || entry.isFile()))
    .map(({name}) => name)
    .sort();
  return foundFiles(
    names.map((name) => join(dir, name)),
    onError,
    limits
  );
}

async function opened(path: string, limits: Limits): Promise<FoundFile[]> {
  if (extname(path).toLowerCase() !== ".zip") return [{path, member: "", bytes: () => fileBytes(path, limits)}];
  const bytes = await fileBytes(path, {...limits, bytes: limits.unpacked});
  let left = ARCHIVES * limits.unpacked;
  try {
    return archiveEntries(bytes)
      .filter(({name, isFolder}) => !isFolder && !name.split("/").some((part) => debris.test(part)))
      .map(({name, isEncrypted, unpack}) => ({
        path,
        member: name,
        async bytes() {
          if (isEncrypted) throw locked(foundName({path, member: name}));
          try {
            const file = unpack(Math.min(left, limits.bytes));
            left -= file.length;
            return file;
          } catch (error) {
            throw isOverLimit(error)
              ? tooLarge(foundName({path, member: name}), Math.min(left, limits.bytes))
              : broken(foundName({path, member: name}));
          }
        }
      }));
  } catch {
    throw noArchive(path);
  }
}

const noArchive = (file: string) =>
  new ReadError(
    file,
    "container",
    "不是完整的 ZIP 压缩包。请重新下载，或先解压再添加文件夹。",
    "it is no whole ZIP archive. Fetch it again, or unpack it and add the folder."
  );

const locked = (file: string) =>
  new ReadError(
    file,
    "container",
    "压缩包内的此文件有密码。请解压后再添加。",
    "it is locked with a password within its archive. Unpack it and add the file."
  );

const broken = (file: string) =>
  new ReadError(
    file,
    "container",
    "压缩包内的此文件已损坏。请重新下载压缩包。",
    "it is damaged within its archive. Fetch the archive again."
  );

const tooLarge = (file: string, limit: number) =>
  new ReadError(
    file,
    "limits",
    `解压后超过 ${limit} 字节的上限。请先解压，再添加其中的报告。`,
    `it unpacks to more than the ${limit} bytes left. Unpack the archive and add its reports.`
  );
