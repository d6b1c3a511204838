import type {Rule} from "./rule.ts";
import {breaks} from "./rules/breaks.ts";
import {dashes} from "./rules/dashes.ts";
import {digits} from "./rules/digits.ts";
import {doubleDecoded} from "./rules/double-decoded.ts";
import {errata} from "./rules/errata.ts";
import {escapes} from "./rules/escapes.ts";
import {indents} from "./rules/indents.ts";
import {letterDigits} from "./rules/letter-digits.ts";
import {letterSpacing} from "./rules/letter-spacing.ts";
import {lost} from "./rules/lost.ts";
import {misalignment} from "./rules/misalignment.ts";
import {newlines} from "./rules/newlines.ts";
import {notes} from "./rules/notes.ts";
import {pages} from "./rules/pages.ts";
import {pinyin} from "./rules/pinyin.ts";
import {pipes} from "./rules/pipes.ts";
import {regions} from "./rules/regions.ts";
import {script} from "./rules/script.ts";
import {spaces} from "./rules/spaces.ts";
import {tags} from "./rules/tags.ts";
import {thousands} from "./rules/thousands.ts";
import {variants} from "./rules/variants.ts";
import {width} from "./rules/width.ts";
import {years} from "./rules/years.ts";

/**
 * The order of repair: what encoding and markup broke, before what belongs to the language. `doubleDecoded` needs
 * control characters that later rules take for line ends or nothing; `misalignment` reads the bytes that `pinyin` would cut into; `digits` and `breaks` rely on plain spaces and figures; `lost` and `errata` on Simplified words.
 */
export const rules = [
  doubleDecoded,
  indents,
  misalignment,
  newlines,
  escapes,
  tags,
  pinyin,
  spaces,
  width,
  notes,
  thousands,
  dashes,
  years,
  pipes,
  pages,
  variants,
  regions,
  script,
  lost,
  letterSpacing,
  letterDigits,
  digits,
  breaks,
  errata
] as const satisfies readonly Rule[];
