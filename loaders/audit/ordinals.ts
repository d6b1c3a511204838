const digits = "零一二三四五六七八九";

/** The value of 一 … 九十九, or of Arabic digits. */
export function ordinalOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const [tens, units] = written.includes("十") ? written.split("十") : ["零", written];
  return (tens === "" ? 1 : digits.indexOf(tens!)) * 10 + (units === "" ? 0 : digits.indexOf(units!));
}

/** 1 … 99 in Chinese numerals. */
export function written(number: number): string {
  const [tens, units] = [Math.floor(number / 10), number % 10];
  return (tens === 0 ? "" : `${tens === 1 ? "" : digits[tens]}十`) + (units === 0 ? "" : digits[units]);
}

/** Sequences kept open: lists stand in lists. */
const DEPTH = 8;

/**
 * Places of the numbers that do not follow from one before: not 1, and no open list has come to the number before it.
 * A list within a list may start again at 1 and give way to the outer one.
 */
export function outOfOrder(numbers: readonly number[]): number[] {
  const open: number[] = [];
  return numbers.flatMap((number, index) => {
    const list = open.lastIndexOf(number - 1);
    if (number !== 1 && list >= 0) open.length = list;
    open.push(number);
    if (open.length > DEPTH) open.shift();
    return number === 1 || list >= 0 ? [] : [index];
  });
}
