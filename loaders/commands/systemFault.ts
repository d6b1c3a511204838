/** What the system refuses, in both languages, with what to do; by its code. */
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
  EMFILE: "too many files are open. Raise the limit (ulimit -n). 打开的文件过多。请调高上限（ulimit -n）。"
};

/** What went wrong with disk or files, as a sentence that names the path; null where an error is another one. */
export function findSystemFault(error: unknown): Error | null {
  if (!(error instanceof Error)) return null;
  const {code, path, dest} = error as NodeJS.ErrnoException & {readonly dest?: string};
  const reason = reasons[code ?? ""];
  return reason
    ? new Error(`${[path, dest].filter(Boolean).join(" -> ") || error.message}: ${reason} (${code})`)
    : null;
}
