import {readFile, stat} from "node:fs/promises";
import {bounds} from "../../shared/codes.ts";
import {ReadError} from "../read/readError.ts";
import type {Bound} from "../types.ts";

/** The most that a file of answers may have, in bytes. */
const MOST_BYTES = 200_000_000;

/** A stretch that another reader quotes, and what it says of it. */
export interface Quotation {
  readonly quote: string;
  /** Its place as it says, in UTF-16 code units of the document's text; null where it does not say. */
  readonly start: number | null;
  /** Null where its attributes have no number of this name. */
  readonly value: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly bound: Bound | null;
  /** As its attribute `indicator`, or else the class of the extraction, has it. */
  readonly indicator: string;
}

/** A document with the answers of another reader. */
export interface OtherDocument {
  readonly id: string;
  readonly text: string;
  readonly quotations: readonly Quotation[];
}

/**
 * The documents of a JSONL file as langextract writes it: one a line, `document_id`, `text`, and `extractions` with `extraction_class`,
 * `extraction_text`, `char_interval` and `attributes` (of which `value`, `high`, `unit`, `bound`, `indicator` are read). Throws a `ReadError` that names
 * the line where it is something else.
 */
export async function otherDocuments(file: string): Promise<OtherDocument[]> {
  const {size} = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw new ReadError(
      file,
      "missing",
      `无法打开（${error.code}）。请检查文件名。`,
      `it cannot be opened (${error.code}). Check its name.`
    );
  });
  if (size > MOST_BYTES) throw new ReadError(file, "limits", "文件过大。请拆分。", "it is too large. Split it.");
  const lines = (await readFile(file, "utf8")).split("\n");
  return lines.flatMap((line, i) => (line.trim() ? document(line, `${file}, line ${i + 1}`) : []));
}

function document(line: string, named: string): OtherDocument {
  const value = parsed(line, named);
  if (typeof value.text !== "string" || !Array.isArray(value.extractions))
    throw new ReadError(
      named,
      "row",
      "缺少 text 或 extractions。请用 langextract 的 JSONL 格式。",
      "`text` or `extractions` is missing. Write it as langextract does."
    );
  return {
    id: String(value.document_id ?? named),
    text: value.text,
    quotations: value.extractions.map((one: unknown) => quotation(one, named))
  };
}

function parsed(line: string, named: string): Readonly<Record<string, unknown>> {
  try {
    const value = JSON.parse(line);
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // Told below.
  }
  throw new ReadError(named, "row", "不是 JSON 对象。请改正。", "it is no JSON object. Correct it.");
}

function quotation(given: unknown, named: string): Quotation {
  const one = (given ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof one.extraction_text !== "string")
    throw new ReadError(
      named,
      "row",
      "有一条没有 extraction_text。请改正。",
      "an extraction has no `extraction_text`. Correct it."
    );
  const attributes = (one.attributes ?? {}) as Readonly<Record<string, unknown>>;
  const start = (one.char_interval as {start_pos?: unknown} | null)?.start_pos;
  return {
    quote: one.extraction_text,
    start: typeof start === "number" ? start : null,
    value: findNumber(attributes.value),
    high: findNumber(attributes.high),
    unit: typeof attributes.unit === "string" ? attributes.unit : null,
    bound: bounds.find((bound) => bound === attributes.bound) ?? null,
    indicator: String(attributes.indicator ?? one.extraction_class ?? "")
  };
}

/** A number, or a text that is one; models write both. */
function findNumber(given: unknown): number | null {
  const value = typeof given === "string" && given.trim() ? Number(given.replaceAll(",", "")) : given;
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
