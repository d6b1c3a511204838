/** A schematic grid of the provinces: a square each, near where it lies. It is no map: squares have neither borders nor size. */

interface ProvinceTile {
  /** The first two digits of its code. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly column: number;
  readonly row: number;
}

/** Rows from the north, the columns of each from the west; a point is an empty square. */
const grid = [
  ". . . . . . . 23",
  "65 . . 15 . . 22 21",
  ". 62 64 14 13 11 12 .",
  "54 63 61 41 37 . . .",
  ". 51 50 42 34 32 31 .",
  ". 53 52 43 36 33 . .",
  ". . 45 44 35 . 71 .",
  ". . 46 82 81 . . ."
];

const names: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  11: ["京", "BJ"],
  12: ["津", "TJ"],
  13: ["冀", "HE"],
  14: ["晋", "SX"],
  15: ["蒙", "NM"],
  21: ["辽", "LN"],
  22: ["吉", "JL"],
  23: ["黑", "HL"],
  31: ["沪", "SH"],
  32: ["苏", "JS"],
  33: ["浙", "ZJ"],
  34: ["皖", "AH"],
  35: ["闽", "FJ"],
  36: ["赣", "JX"],
  37: ["鲁", "SD"],
  41: ["豫", "HA"],
  42: ["鄂", "HB"],
  43: ["湘", "HN"],
  44: ["粤", "GD"],
  45: ["桂", "GX"],
  46: ["琼", "HI"],
  50: ["渝", "CQ"],
  51: ["川", "SC"],
  52: ["黔", "GZ"],
  53: ["滇", "YN"],
  54: ["藏", "XZ"],
  61: ["陕", "SN"],
  62: ["甘", "GS"],
  63: ["青", "QH"],
  64: ["宁", "NX"],
  65: ["新", "XJ"],
  71: ["台", "TW"],
  81: ["港", "HK"],
  82: ["澳", "MO"]
};

export const provinceTiles: readonly ProvinceTile[] = grid.flatMap((line, row) =>
  line.split(" ").flatMap((code, column) => {
    const name = names[code];
    return name ? [{code, zh: name[0], en: name[1], column, row}] : [];
  })
);

/** The province of an area, by the first two digits of its code. */
export const provinceOf = (area: string): string => area.slice(0, 2);
