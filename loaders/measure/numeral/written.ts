import {isDigit} from "../../context/marks.ts";
import {arabicNumeral} from "./arabic.ts";
import {findChineseNumeral} from "./chinese.ts";
import type {Numeral} from "./numeral.ts";

/** The number that begins at `at`, or null where the character is no part of one. */
export function findNumeral(text: string, at: number): Numeral | null {
  return isDigit(text.charCodeAt(at)) ? arabicNumeral(text, at) : findChineseNumeral(text, at);
}
