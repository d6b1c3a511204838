/** The closed lists of codes of which each has a record of its own in the library: its file, with its words and what it does. */

/** The formats that are read; each has a record in `loaders/read/formats/`. */
export const formatNames = [
  "mht",
  "html",
  "text",
  "markdown",
  "docx",
  "doc",
  "rtf",
  "pdf",
  "image",
  "ofd",
  "xlsx",
  "csv"
] as const;
export type FormatName = (typeof formatNames)[number];

/** The rules of repair, of which each has a record in `loaders/repair/rules/`. */
export const repairRules = [
  "double-decoded",
  "indents",
  "misalignment",
  "newlines",
  "escapes",
  "tags",
  "pinyin",
  "spaces",
  "width",
  "notes",
  "thousands",
  "dashes",
  "years",
  "pipes",
  "pages",
  "variants",
  "regions",
  "script",
  "lost",
  "letter-spacing",
  "letter-digits",
  "digits",
  "breaks",
  "errata"
] as const;
export type RepairRule = (typeof repairRules)[number];

/** Why a number is no quantity; each ground has a record in `loaders/measure/rejections/`. */
export const rejectionReasons = [
  "ordinal",
  "session",
  "phase",
  "date",
  "list-number",
  "code",
  "vague",
  "base",
  "unit",
  "name",
  "round",
  "indefinite",
  "slogan",
  "grade",
  "quoted-name",
  "no-measure-word",
  "title",
  "idiom"
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** The kinds of findings: the rules of the audit, doubts of repair, and notices of reading a file. */
export const findingRules = [
  "rate-limit",
  "rate",
  "rate-base",
  "parts",
  "balance",
  "fixed-numbers",
  "two-values",
  "calendar",
  "contradictory-dates",
  "publication",
  "period",
  "plan-year",
  "number-form",
  "slot",
  "title-years",
  "listed-titles",
  "repetition",
  "unit",
  "measure-word",
  "bound",
  "comma",
  "full-stop",
  "brackets",
  "list-order",
  "heading-order",
  "growth",
  "span-total",
  "jump",
  "restatement",
  "unchanged",
  "unrestored",
  "letter-digits",
  "encoding",
  "pages",
  "ocr",
  "reader-warnings",
  "main-text",
  "hidden-text",
  "no-prose",
  "running-lines"
] as const;
export type FindingRule = (typeof findingRules)[number];
