/** The content of braces: something of the tables, bound by its address. */
export type Binding =
  | ({readonly kind: "figure"; readonly figure: string} & Pinned)
  | ({readonly kind: "value"; readonly indicator: string; readonly area: string; readonly year: number} & Pinned)
  | {readonly kind: "quote"; readonly report: string; readonly at: number; readonly pin: string | null}
  | {readonly kind: "finding"; readonly report: string; readonly at: number; readonly rule: string}
  | {readonly kind: "chart" | "table"; readonly query: string}
  | {
      readonly kind: "computed";
      readonly expression: string;
      readonly percent: boolean;
      /** Digits after the point; null for as many as mean something. */
      readonly digits: number | null;
    }
  | {readonly kind: "unknown"};

interface Pinned {
  /** The value that the author saw; null where it may change. */
  readonly pin: string | null;
  /** The name by which expressions know it. */
  readonly name: string | null;
  /** Shown without its unit. */
  readonly bare: boolean;
}

/** A binding where it stands in the text of a brief. */
export interface PlacedBinding {
  readonly kind: "binding";
  /** As written, braces included. */
  readonly raw: string;
  /** Counted from 1. */
  readonly line: number;
  readonly binding: Binding;
}

/** Braces with a word and a colon, or an equals sign, at their beginning; other braces are text. */
const braces = /\{(?:[a-z]+:|=)[^{}\n]*\}/y;
const options = /(?:\s+as\s+(?<name>[\p{L}_][\p{L}\p{N}_]*))?(?<bare>\s+bare)?\s*$/u;

/** The braces that begin at an offset of a text; null where none do. */
export function findBraces(text: string, at: number): string | null {
  braces.lastIndex = at;
  return braces.exec(text)?.[0] ?? null;
}

/** The binding in braces; `unknown` for words that cannot be looked up. */
export function bindingOf(raw: string): Binding {
  const inner = raw.slice(1, -1).trim();
  if (inner.startsWith("=")) return computedOf(inner.slice(1));
  const kind = inner.slice(0, inner.indexOf(":"));
  const words = inner.slice(kind.length + 1).trim();
  if (kind === "figure" || kind === "value") return pinnedOf(kind, words);
  if (kind === "quote") {
    const [, report, at, pin] = /^([^@\s=]+)@(\d+)(?:=(.*))?$/.exec(words) ?? [];
    return report ? {kind, report, at: Number(at), pin: pin?.trim() || null} : {kind: "unknown"};
  }
  if (kind === "finding") {
    const [, report, at, rule] = /^([^@\s]+)@(\d+),\s*([\w-]+)$/.exec(words) ?? [];
    return report ? {kind, report, at: Number(at), rule: rule!} : {kind: "unknown"};
  }
  if (kind === "chart" || kind === "table")
    return /(?:^|&)(?:indicator|area)=/.test(words) ? {kind, query: words} : {kind: "unknown"};
  return {kind: "unknown"};
}

function pinnedOf(kind: "figure" | "value", words: string): Binding {
  const chosen = options.exec(words)!;
  const {name = null, bare} = chosen.groups as {name?: string; bare?: string};
  const [address, pin = null] = words.slice(0, chosen.index).split(/=(.*)/s) as [string, string | undefined];
  const told = {pin: pin?.trim() || null, name, bare: bare !== undefined};
  if (kind === "figure")
    return /^[^@\s]+@\d+$/.test(address.trim()) ? {kind, figure: address.trim(), ...told} : {kind: "unknown"};
  const [, indicator, area, year] = /^([\w.-]+)\s*,\s*([\w-]+)\s*,\s*(\d{4})$/.exec(address.trim()) ?? [];
  return indicator ? {kind, indicator, area: area!, year: Number(year), ...told} : {kind: "unknown"};
}

function computedOf(words: string): Binding {
  const [ending, percent, digits] = /(?:\s+(%))?(?:\s*\.(\d))?\s*$/.exec(words)!;
  // A number with a point at the end of an expression is not a choice of digits: that stands apart.
  const isChoice = percent !== undefined || /^\s+\./.test(ending);
  const expression = (isChoice ? words.slice(0, words.length - ending.length) : words).trim();
  if (!expression) return {kind: "unknown"};
  return {
    kind: "computed",
    expression,
    percent: isChoice && percent !== undefined,
    digits: isChoice && digits !== undefined ? Number(digits) : null
  };
}
