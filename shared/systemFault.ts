/** Refusals of the system, in both languages, with the remedy; by code. */
const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full. Make room and run again. 磁盘已满。请腾出空间后重试。",
  EDQUOT: "your share of the disk is full. Make room and run again. 磁盘配额已满。请腾出空间后重试。",
  EROFS: "the disk is read-only. Name another folder. 磁盘只读。请指定其他文件夹。",
  EACCES: "you have no permission for it. Change its permissions or name another. 没有权限。请修改权限或指定其他位置。",
  EPERM: "you have no permission for it. Change its permissions or name another. 没有权限。请修改权限或指定其他位置。",
  EEXIST: "something stands there already. Name another. 该位置已被占用。请指定其他名称。",
  ENOTDIR: "a part of the path is not a folder. Name another. 路径中有一部分不是文件夹。请指定其他路径。",
  EISDIR: "it is a folder. Name a file. 这是文件夹。请指定文件。",
  ENOENT: "it does not exist. Check the path. 路径不存在。请检查路径。",
  EFBIG:
    "the file would be larger than is allowed. Raise the limit (ulimit -f) or name another disk. 文件超过允许的大小。请调高上限（ulimit -f）或换一个磁盘。",
  EIO: "the disk does not work as it should. Name another. 磁盘读写出错。请换一个磁盘。",
  EBUSY: "something else is using it. Close that or name another. 正被占用。请先关闭占用它的程序或指定其他位置。",
  EXDEV:
    "it is a disk of its own, which cannot be replaced. Name a folder within it. 它本身是一个磁盘，无法替换。请指定其中的文件夹。",
  ENAMETOOLONG: "its name is too long. Name a shorter one. 名称过长。请换一个较短的名称。",
  EMFILE: "too many files are open. Raise the limit (ulimit -n). 打开的文件过多。请调高上限（ulimit -n）。"
};

/** How the engine that writes tables words what the system refuses. */
const wordings: readonly (readonly [words: RegExp, code: string])[] = [
  [/No space left on device/i, "ENOSPC"],
  [/Disk quota exceeded/i, "EDQUOT"],
  [/File too large/i, "EFBIG"],
  [/Read-only file system/i, "EROFS"],
  [/Permission denied/i, "EACCES"],
  [/Input\/output error/i, "EIO"],
  [/Too many open files/i, "EMFILE"]
];

/** The fault of disk or files, as a sentence that names the path; null for any other error. */
export function findSystemFault(error: unknown): Error | null {
  if (!(error instanceof Error)) return null;
  const {code, path, dest, message} = error as NodeJS.ErrnoException & {readonly dest?: string};
  const reasonCode = code && Object.hasOwn(reasons, code) ? code : engineCode(message);
  if (!reasonCode) return null;
  const where = [path, dest].filter(Boolean).join(" -> ") || /"([^"]+)"/.exec(message)?.[1] || message;
  return new Error(`${where}: ${reasons[reasonCode]} (${reasonCode})`);
}

const engineCode = (message: string) =>
  /^(?:IO|Invalid Input) Error/.test(message) ? wordings.find(([words]) => words.test(message))?.[1] : undefined;
