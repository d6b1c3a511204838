import {areaFiles} from "./areaFiles.ts";
import {catalogueFile} from "./catalogue.ts";
import {codebookFiles} from "./codebook.ts";
import type {KnowledgeFile, RowOf} from "./file.ts";
import {attendLexicons} from "./lexicons/attend.ts";
import {auditLexicons} from "./lexicons/audit.ts";
import {citeLexicons} from "./lexicons/cite.ts";
import {codeLexicons} from "./lexicons/code.ts";
import {contextLexicons} from "./lexicons/context.ts";
import {measureLexicons} from "./lexicons/measure.ts";
import {promiseLexicons} from "./lexicons/promise.ts";
import {proposeLexicons} from "./lexicons/propose.ts";
import {repairLexicons} from "./lexicons/repair.ts";
import {reuseLexicons} from "./lexicons/reuse.ts";
import {situateLexicons} from "./lexicons/situate.ts";
import {structureLexicons} from "./lexicons/structure.ts";

/** The files of `data/lexicons/`, by name without ending, in the order of the stages that read them. */
const lexiconFiles = {
  ...repairLexicons,
  ...structureLexicons,
  ...measureLexicons,
  ...contextLexicons,
  ...codeLexicons,
  ...situateLexicons,
  ...citeLexicons,
  ...reuseLexicons,
  ...attendLexicons,
  ...promiseLexicons,
  ...auditLexicons,
  ...proposeLexicons
} satisfies Record<string, KnowledgeFile>;

export type LexiconName = keyof typeof lexiconFiles;

/** A row of a lexicon: `LexiconRow<"bounds">`. */
export type LexiconRow<Name extends LexiconName> = RowOf<(typeof lexiconFiles)[Name]>;

/**
 * The files that analysts may edit, column by column: the one source of what is checked when they are read, of the types of
 * their rows and of the README of `data/lexicons/`.
 */
export const knowledgeFiles = {...areaFiles, ...codebookFiles, catalogue: catalogueFile, lexicons: lexiconFiles};
