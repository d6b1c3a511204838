import {type Cell, hiddenSigns, matching, refusal} from "./cell.ts";

/** The code of an area in GB/T 2260. */
export const areaCode = matching("六位数字", "six digits", /^\d{6}$/);

const dateWords = {
  zh: "存在的日期，如 2021-03-31、2021-03、2021，或空",
  en: "a date that exists, like 2021-03-31, 2021-03 or 2021, or empty"
};

/** A date of the calendar, as exact as it is known, or nothing. */
export const date: Cell<string> = {
  ...dateWords,
  read: (cell) => (cell === "" || exists(cell) ? cell : refusal(dateWords))
};

function exists(cell: string): boolean {
  if (!/^(?:19|20)\d\d(?:-\d\d){0,2}$/.test(cell)) return false;
  const day = new Date(`${cell}${"-01".repeat((10 - cell.length) / 3)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(cell);
}

const addressWords = {
  zh: "http 或 https 网址，不含用户名、密码和空格，或空",
  en: "an http or https address without user name, password and spaces, or empty"
};

/** The address of a page, or nothing. */
export const address: Cell<string> = {
  ...addressWords,
  read: (cell) => (cell === "" || isAddress(cell) ? cell : refusal(addressWords))
};

function isAddress(cell: string): boolean {
  if (!/^https?:\/\/\S+$/.test(cell) || cell.replace(hiddenSigns, "") !== cell || !URL.canParse(cell)) return false;
  const {username, password} = new URL(cell);
  return !username && !password;
}

const numberWords = {
  zh: "不小于 0 的数，如 1726、15.1，不带分节号",
  en: "a number from 0 on, like 1726 or 15.1, without separators"
};

/** A number as published statistics have it. */
export const statistic: Cell<number> = {
  ...numberWords,
  read: (cell) => (/^\d{1,15}(?:\.\d{1,6})?$/.test(cell) ? Number(cell) : refusal(numberWords))
};

/** The SHA-256 of a file. */
export const sha256 = matching("64 位十六进制数（小写）", "64 hexadecimal digits in lower case", /^[0-9a-f]{64}$/);

/** A code point of Unicode. */
export const codePoint = matching(
  "4 至 6 位十六进制数（大写）",
  "4 to 6 hexadecimal digits in capitals",
  /^[0-9A-F]{4,6}$/
);
