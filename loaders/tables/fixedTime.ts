/** The time of every part of an archive: a fixed one keeps the bytes the same from run to run. ZIP cannot say a time before 1980. */
export const mtime = new Date(1980, 0, 1, 12);
