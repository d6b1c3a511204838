import {ReadError} from "./readError.ts";

/** The refusal of a file with more pages than are read. */
export const tooManyPages = (file: string, pages: number, limit: number): ReadError =>
  new ReadError(
    file,
    "limits",
    `共 ${pages} 页，超过 ${limit} 页的上限。请拆分文件，或调高上限 pages。`,
    `it has ${pages} pages, over the limit of ${limit}. Split it, or raise the limit "pages".`
  );
