import {Bytes} from "../littleEndian.js";

/** A value of a variable: a number, a text, an extended missing value (`{missing: "a"}` is `.a`), or none (`.` or empty). */
export type StataValue = number | string | {readonly missing: string} | null;

/** A column of a Stata data set: numbers (double) or texts (strL). */
interface StataVariable {
  /** Letters, digits and _, no digit first, at most 32. */
  readonly name: string;
  readonly type: "number" | "text";
  /** At most 80 characters; a longer one is cut. */
  readonly label: string;
  /** Name of a list of `valueLabels`. */
  readonly valueLabel?: string;
  readonly values: readonly StataValue[];
}

/** A Stata data set; every variable has as many values. */
interface StataData {
  /** At most 80 characters; a longer one is cut. */
  readonly label: string;
  readonly variables: readonly StataVariable[];
  /** Notes on the data set as a whole. */
  readonly notes: readonly string[];
  /** Words for extended missing values, by list and letter. */
  readonly valueLabels: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const NAME_BYTES = 129;
const FORMAT_BYTES = 57;
const LABEL_BYTES = 321;
const LABEL_CHARACTERS = 80;
const NAME_CHARACTERS = 32;
const TYPE_DOUBLE = 65_526;
const TYPE_STRL = 32_768;
/** The bits above the fraction of a missing double; the letter stands in the next byte. */
const MISSING_HIGH = 0x7fe0;
/** `.` as a value label has it, a 4-byte integer; `.a` is one more. */
const MISSING_LONG = 2_147_483_621;
const SECTIONS = 14;
const variableName = /^[A-Za-z_][A-Za-z0-9_]*$/;

const letterNumber = (letter: string) => {
  const number = letter.charCodeAt(0) - 96;
  if (letter.length !== 1 || number < 1 || number > 26) throw new Error(`.${letter} is not a missing value of Stata`);
  return number;
};

/**
 * A data set as a Stata file of format 118 (Stata 14 and later, UTF-8), little-endian. After StataCorp, "Description of .dta file
 * format 118". Throws where a name cannot stand in Stata, stands twice, or a variable has another number of values.
 */
export function stataFile({label, variables, notes, valueLabels}: StataData): Uint8Array {
  const rows = variables[0]?.values.length ?? 0;
  const names = new Set<string>();
  for (const {name, values} of variables) {
    if (!variableName.test(name) || name.length > NAME_CHARACTERS) throw new Error(`${name} is not a name for Stata`);
    if (names.has(name)) throw new Error(`${name} stands twice`);
    names.add(name);
    if (values.length !== rows) throw new Error(`${name} has ${values.length} values, not ${rows}`);
  }
  const bytes = new Bytes();
  const map: number[] = [];
  const section = () => map.push(bytes.length);
  section();
  bytes.ascii("<stata_dta><header><release>118</release><byteorder>LSF</byteorder><K>");
  bytes.uint16(variables.length);
  bytes.ascii("</K><N>");
  bytes.uint64(rows);
  bytes.ascii("</N><label>");
  const title = new TextEncoder().encode(cut(label));
  bytes.uint16(title.length);
  bytes.raw(title);
  // No time of writing: the same data give the same bytes.
  bytes.ascii("</label><timestamp>");
  bytes.uint8(0);
  bytes.ascii("</timestamp></header>");
  section();
  const mapAt = bytes.length + "<map>".length;
  bytes.ascii("<map>");
  for (let i = 0; i < SECTIONS; i++) bytes.uint64(0);
  bytes.ascii("</map>");
  section();
  bytes.tagged("variable_types", () => {
    for (const {type} of variables) bytes.uint16(type === "number" ? TYPE_DOUBLE : TYPE_STRL);
  });
  section();
  bytes.tagged("varnames", () => {
    for (const {name} of variables) bytes.fixed(name, NAME_BYTES);
  });
  section();
  bytes.tagged("sortlist", () => {
    for (let i = 0; i <= variables.length; i++) bytes.uint16(0);
  });
  section();
  bytes.tagged("formats", () => {
    for (const {type} of variables) bytes.fixed(type === "number" ? "%12.0g" : "%-20s", FORMAT_BYTES);
  });
  section();
  bytes.tagged("value_label_names", () => {
    for (const {valueLabel} of variables) bytes.fixed(valueLabel ?? "", NAME_BYTES);
  });
  section();
  bytes.tagged("variable_labels", () => {
    for (const variable of variables) bytes.fixed(cut(variable.label), LABEL_BYTES);
  });
  section();
  bytes.tagged("characteristics", () => writeNotes(bytes, notes));
  section();
  bytes.tagged("data", () => {
    for (let row = 0; row < rows; row++)
      for (const [at, {name, type, values}] of variables.entries())
        if (type === "number") writeNumber(bytes, name, values[row]!);
        else writeTextReference(bytes, values[row]!, at + 1, row + 1);
  });
  section();
  bytes.tagged("strls", () => {
    for (let row = 0; row < rows; row++)
      for (const [at, {type, values}] of variables.entries())
        if (type === "text" && values[row]) writeText(bytes, `${values[row]}`, at + 1, row + 1);
  });
  section();
  bytes.tagged("value_labels", () => {
    for (const [name, words] of Object.entries(valueLabels)) writeValueLabel(bytes, name, words);
  });
  section();
  bytes.ascii("</stata_dta>");
  section();
  for (const [i, at] of map.entries()) bytes.setUint64(mapAt + 8 * i, at);
  return bytes.done();
}

const cut = (text: string) => [...text].slice(0, LABEL_CHARACTERS).join("");

function writeNotes(bytes: Bytes, notes: readonly string[]): void {
  const characteristics: [string, string][] = [["note0", `${notes.length}`]];
  for (const [i, note] of notes.entries()) characteristics.push([`note${i + 1}`, note]);
  if (notes.length === 0) return;
  for (const [name, words] of characteristics) {
    const contents = new TextEncoder().encode(`${words}\0`);
    bytes.ascii("<ch>");
    bytes.uint32(2 * NAME_BYTES + contents.length);
    bytes.fixed("_dta", NAME_BYTES);
    bytes.fixed(name, NAME_BYTES);
    bytes.raw(contents);
    bytes.ascii("</ch>");
  }
}

function writeNumber(bytes: Bytes, name: string, value: StataValue): void {
  if (typeof value === "string") throw new Error(`${name} is a number, not ${value}`);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error(`${name} has a value that is not a number`);
    bytes.float64(value);
    return;
  }
  const letter = value === null ? 0 : letterNumber(value.missing);
  bytes.uint32(0);
  bytes.uint8(0);
  bytes.uint8(letter);
  bytes.uint16(MISSING_HIGH);
}

/** The place of the text of a cell: variable in 2 bytes, observation in 6. */
function writeTextReference(bytes: Bytes, value: StataValue, variable: number, observation: number): void {
  const isEmpty = value === null || value === "";
  bytes.uint16(isEmpty ? 0 : variable);
  bytes.uint32(isEmpty ? 0 : observation);
  bytes.uint16(0);
}

const GSO_TEXT = 130;

function writeText(bytes: Bytes, text: string, variable: number, observation: number): void {
  const contents = new TextEncoder().encode(`${text.replaceAll("\0", "")}\0`);
  bytes.ascii("GSO");
  bytes.uint32(variable);
  bytes.uint64(observation);
  bytes.uint8(GSO_TEXT);
  bytes.uint32(contents.length);
  bytes.raw(contents);
}

function writeValueLabel(bytes: Bytes, name: string, words: Readonly<Record<string, string>>): void {
  const entries = Object.entries(words).map(
    ([letter, text]) => [letterNumber(letter), new TextEncoder().encode(`${text}\0`)] as const
  );
  const textLength = entries.reduce((sum, [, text]) => sum + text.length, 0);
  bytes.ascii("<lbl>");
  bytes.uint32(8 + 8 * entries.length + textLength);
  bytes.fixed(name, NAME_BYTES);
  for (let i = 0; i < 3; i++) bytes.uint8(0);
  bytes.uint32(entries.length);
  bytes.uint32(textLength);
  let offset = 0;
  for (const [, text] of entries) {
    bytes.uint32(offset);
    offset += text.length;
  }
  for (const [letter] of entries) bytes.uint32(MISSING_LONG + letter);
  for (const [, text] of entries) bytes.raw(text);
  bytes.ascii("</lbl>");
}
