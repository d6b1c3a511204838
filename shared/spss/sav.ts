import {Bytes} from "../littleEndian.js";

/** A column of an SPSS data set: numbers, or texts of at most 255 bytes. */
interface SpssVariable {
  /** A letter, then letters, digits and _; at most 64. */
  readonly name: string;
  readonly type: "number" | "text";
  /** At most 255 bytes; a longer one is cut. */
  readonly label: string;
  readonly values: readonly (number | string | null)[];
}

/** An SPSS data set; every variable has as many values. */
interface SpssData {
  readonly label: string;
  readonly variables: readonly SpssVariable[];
  /** Paragraphs on the data set as a whole. */
  readonly notes: readonly string[];
}

const variableName = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;
/** The value that stands for none: the least double. */
const systemMissing = -Number.MAX_VALUE;
/** The least double above it, in its bytes. */
const lowest = 0xffef_ffff_ffff_fffen;
const LONGEST_TEXT = 255;
const LABEL_BYTES = 64;
const NOTE_BYTES = 80;
const UTF_8 = 65_001;
const [NUMBER_FORMAT, TEXT_FORMAT] = [5, 1];

const sizeOf = (text: string) => new TextEncoder().encode(text).length;

/** The beginning of a text that fits into `size` bytes, whole characters only. */
function fitted(text: string, size: number): string {
  let [cut, used] = ["", 0];
  for (const sign of text) {
    used += sizeOf(sign);
    if (used > size) break;
    cut += sign;
  }
  return cut;
}

/** A text in pieces of at most `size` bytes. */
function pieces(text: string, size: number): string[] {
  const first = fitted(text, size);
  return first === text ? [text] : [first, ...pieces(text.slice(first.length), size)];
}

/**
 * A data set as an SPSS system file: UTF-8, little-endian, not compressed. After "System File Format" in the manual of PSPP's developers. A missing
 * number is the system-missing value, a missing text is empty. Throws where a name cannot stand in SPSS, a text is longer than 255
 * bytes, or a variable has another number of values.
 */
export function spssFile({label, variables, notes}: SpssData): Uint8Array {
  const rows = variables[0]?.values.length ?? 0;
  const widths = variables.map((variable) => widthOf(variable, rows));
  const bytes = new Bytes();
  const cells = widths.reduce((sum, width) => sum + Math.max(1, Math.ceil(width / 8)), 0);
  bytes.ascii("$FL2");
  bytes.padded("@(#) SPSS DATA FILE Fazhi Atlas", 60);
  for (const value of [2, cells, 0, 0, rows]) bytes.int32(value);
  bytes.float64(100);
  // No time of writing: the same data give the same bytes.
  bytes.padded("01 Jan 80", 9);
  bytes.padded("00:00:00", 8);
  bytes.padded(fitted(label, LABEL_BYTES), LABEL_BYTES);
  bytes.padded("", 3);
  for (const [i, variable] of variables.entries()) writeVariable(bytes, variable, shortName(i), widths[i]!);
  const lines = notes.flatMap((note) => pieces(note, NOTE_BYTES));
  if (lines.length) {
    bytes.int32(6);
    bytes.int32(lines.length);
    for (const line of lines) bytes.padded(line, NOTE_BYTES);
  }
  extension(bytes, 3, 4, 8);
  for (const value of [1, 0, 0, -1, 1, 1, 2, UTF_8]) bytes.int32(value);
  extension(bytes, 4, 8, 3);
  bytes.float64(systemMissing);
  bytes.float64(Number.MAX_VALUE);
  bytes.bits64(lowest);
  textExtension(bytes, 13, variables.map(({name}, i) => `${shortName(i)}=${name}`).join("\t"));
  textExtension(bytes, 20, "UTF-8");
  bytes.int32(999);
  bytes.int32(0);
  for (let row = 0; row < rows; row++)
    for (const [i, {values, type}] of variables.entries()) {
      const value = values[row] ?? null;
      if (type === "text") bytes.padded(value === null ? "" : `${value}`, 8 * Math.ceil(widths[i]! / 8));
      else bytes.float64(value === null ? systemMissing : Number(value));
    }
  return bytes.done();
}

/** Names of eight bytes, by which records know a variable; readers see the long one. */
const shortName = (index: number) => `V${index + 1}`;

/** The width of a text variable in bytes; 0 for numbers. */
function widthOf({name, type, values}: SpssVariable, rows: number): number {
  if (!variableName.test(name)) throw new Error(`${name} is not a name for SPSS`);
  if (values.length !== rows) throw new Error(`${name} has ${values.length} values, not ${rows}`);
  if (type === "number") return 0;
  const width = values.reduce<number>((most, value) => Math.max(most, value === null ? 0 : sizeOf(`${value}`)), 1);
  if (width > LONGEST_TEXT) throw new Error(`${name} has a text of ${width} bytes; SPSS takes 255`);
  return width;
}

function writeVariable(bytes: Bytes, {label}: SpssVariable, name: string, width: number): void {
  const format = width === 0 ? (NUMBER_FORMAT << 16) | (12 << 8) | 2 : (TEXT_FORMAT << 16) | (width << 8);
  const words = fitted(label, LONGEST_TEXT);
  for (const value of [2, width, words ? 1 : 0, 0, format, format]) bytes.int32(value);
  bytes.padded(name, 8);
  if (words) {
    bytes.int32(sizeOf(words));
    bytes.padded(words, 4 * Math.ceil(sizeOf(words) / 4));
  }
  // Each further eight bytes of a text have a record of their own, without a name.
  for (let i = 1; i < Math.ceil(width / 8); i++) {
    for (const value of [2, -1, 0, 0, 0, 0]) bytes.int32(value);
    bytes.padded("", 8);
  }
}

function extension(bytes: Bytes, subtype: number, size: number, count: number): void {
  for (const value of [7, subtype, size, count]) bytes.int32(value);
}

function textExtension(bytes: Bytes, subtype: number, text: string): void {
  extension(bytes, subtype, 1, sizeOf(text));
  bytes.ascii(text);
}
