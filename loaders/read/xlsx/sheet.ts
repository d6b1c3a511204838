import {readXml} from "../xml.ts";
import type {CellStyle} from "./styles.ts";

/** No sheet of a report has more columns. */
const COLUMNS = 200;
/** Day 0 of Excel's calendar, in milliseconds; days are counted from it. */
const epoch = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The rows of a sheet that are shown, cells parted by tabs; an empty cell, or one that a merged cell covers, keeps its column. */
export function sheetRows(
  part: Uint8Array | undefined,
  strings: readonly string[],
  styles: readonly CellStyle[]
): string {
  const lines: string[] = [];
  const hidden = new Set<number>();
  let [row, column, type, style, value] = [[] as string[], -1, "", 0, ""];
  let [isHidden, isValue, number] = [false, false, 0];
  readXml(part, {
    open(name, attributes) {
      if (name === "col" && isOn(attributes.hidden))
        for (let i = Number(attributes.min); i <= Math.min(Number(attributes.max), COLUMNS); i++) hidden.add(i - 1);
      if (name === "row") {
        // A row that is left out parts two tables.
        if (number && Number(attributes.r) > number + 1) lines.push("");
        number = Number(attributes.r) || number + 1;
        [row, column, isHidden] = [[], -1, isOn(attributes.hidden)];
      }
      if (name === "c") {
        column = attributes.r ? columnOf(attributes.r) : column + 1;
        [type, style, value] = [attributes.t ?? "n", Number(attributes.s ?? 0), ""];
      }
      if (name === "v" || name === "t") isValue = true;
    },
    text(words) {
      if (isValue) value += words;
    },
    close(name) {
      if (name === "v" || name === "t") isValue = false;
      if (name === "c" && value && column >= 0 && column < COLUMNS && !hidden.has(column))
        row[column] = shown(value, type, strings, styles[style]).replace(/[\t\r\n]+/g, " ");
      if (name === "row" && !isHidden)
        lines.push(
          Array.from(row, (cell) => cell ?? "")
            .filter((_, i) => !hidden.has(i))
            .join("\t")
            .trimEnd()
        );
    }
  });
  return `${lines.join("\n")}\n`;
}

const isOn = (value: string | undefined) => value === "1" || value === "true";

/** B3 is in column 1. */
function columnOf(address: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(address)?.[0] ?? "") column = 26 * column + letter.charCodeAt(0) - 64;
  return column - 1;
}

function shown(value: string, type: string, strings: readonly string[], style: CellStyle | undefined): string {
  if (style?.isStruck) return "";
  if (type === "s") return strings[Number(value)] ?? "";
  if (type === "b" || type === "e") return "";
  if (type !== "n" || !Number.isFinite(Number(value))) return value;
  const number = Number(value);
  if (style?.isPercent) return `${exact(100 * number)}%`;
  if (style?.isDate) return dateOf(number);
  return exact(number) + (style?.suffix ?? "");
}

/** Excel keeps 15 digits: 43.199999999999996 is shown as 43.2. */
const exact = (number: number) => String(Number(number.toPrecision(15)));

function dateOf(days: number): string {
  const date = new Date(epoch + Math.floor(days) * DAY);
  return Number.isNaN(date.getTime())
    ? ""
    : `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}
