/** The library for other programs, in browsers and in Node: bytes in, figures with their sentences out. Without a file system: data are given (`library/packages.ts`). */

export {type Audit, audit} from "./library/audit.ts";
export {knowledge} from "./library/builtIn.ts";
export {type CheckedDraft, checkedDraft, type SiteBase} from "./library/checkedDraft.ts";
export {type Extraction, type ExtractOptions, extract} from "./library/extraction.ts";
export {provideResources, type Resources} from "./library/packages.ts";
export {type ReadOptions, read} from "./library/read.ts";
export {ReadError} from "./read/readError.ts";
export type {Row} from "./tables/row.ts";
export type * from "./types.ts";
