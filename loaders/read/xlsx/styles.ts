import {readXml} from "../xml.ts";

/** How the number of a cell is shown. */
export interface CellStyle {
  readonly isPercent: boolean;
  readonly isDate: boolean;
  /** Words behind the number: 件 of `0"件"`. */
  readonly suffix: string;
  readonly isStruck: boolean;
}

/** Formats that have a number and no definition (ECMA-376 1, 18.8.30). */
const percentFormats = new Set([9, 10]);
const dateFormats = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** The styles of a workbook, by their number. */
export function cellStyles(part: Uint8Array | undefined): CellStyle[] {
  const codes = new Map<number, string>();
  const struck: boolean[] = [];
  const styles: CellStyle[] = [];
  let within = "";
  readXml(part, {
    open(name, attributes) {
      if (name === "fonts" || name === "cellXfs") within = name;
      else if (name === "numFmt") codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
      else if (name === "font" && within === "fonts") struck.push(false);
      else if (name === "strike" && within === "fonts") struck[struck.length - 1] = attributes.val !== "0";
      else if (name === "xf" && within === "cellXfs")
        styles.push(style(Number(attributes.numFmtId), codes, struck[Number(attributes.fontId)] ?? false));
    },
    close(name) {
      if (name === within) within = "";
    }
  });
  return styles;
}

function style(id: number, codes: ReadonlyMap<number, string>, isStruck: boolean): CellStyle {
  const code = (codes.get(id) ?? "").split(";")[0]!;
  const plain = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return {
    isPercent: percentFormats.has(id) || plain.includes("%"),
    isDate: dateFormats.has(id) || /[yd]/i.test(plain),
    suffix: /[0#?]\s*"([^"]*)"\s*$/.exec(code)?.[1] ?? "",
    isStruck
  };
}
