/** The ending of a file's name with its point, as `path.extname` tells it; "" where it has none. */
export const endingOf = (file: string): string => /[^/\\](\.[^./\\]*)$/.exec(file)?.[1] ?? "";

/** The name of a file without its folders and its ending. */
export function stemOf(file: string): string {
  const name = file.slice(file.lastIndexOf("/") + 1);
  return name.slice(0, name.length - endingOf(name).length);
}
