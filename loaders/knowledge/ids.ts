import {type Cell, Refusal, refusal} from "./cell.ts";

/**
 * Names that break what is written under them: the page of a folder, what every JavaScript object has, devices of Windows.
 * Ids name files and stand as keys of objects.
 */
const reserved = new Set(
  [
    "index",
    "prototype",
    ...Object.getOwnPropertyNames(Object.prototype),
    ...["con", "prn", "aux", "nul"],
    ...Array.from("0123456789", (digit) => [`com${digit}`, `lpt${digit}`]).flat()
  ].map((name) => name.toLowerCase())
);

/** A cell that names files: its pattern is strict, and no part between points is a reserved name. */
function id(zh: string, en: string, pattern: RegExp): Cell<string> {
  return {
    zh,
    en,
    read(cell) {
      if (!pattern.test(cell)) return refusal({zh, en});
      const taken = cell.split(".").find((part) => reserved.has(part.toLowerCase()));
      if (taken === undefined) return cell;
      return new Refusal(`含保留名 ${taken}，请改名。`, `has the reserved name ${taken} in it. Rename it.`);
    }
  };
}

/** The id of an indicator: `mediation.cases`. */
export const indicatorId = id(
  "“词.词”，小写字母开头，只含小写字母、数字、下划线，至多 64 个字符",
  "word.word of lower-case letters, digits and underscores, each beginning with a letter, 64 characters at most",
  /^(?=.{1,64}$)[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$/
);

/** The id of a dimension, of a class of units, of a family of measure words; the first half of an indicator's id. */
export const shortId = id(
  "字母开头，只含字母、数字、下划线，至多 32 个字符",
  "letters, digits and underscores, beginning with a letter, 32 characters at most",
  /^[A-Za-z][A-Za-z0-9_]{0,31}$/
);

/** The id of a report: `620524-2020`. */
export const reportId = id(
  "字母、数字、连字符、下划线组成，以字母或数字开头，至多 64 个字符",
  "letters, digits, hyphens and underscores, beginning with a letter or digit, 64 characters at most",
  /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/
);

/** The id of a zone: `440300-guangming`. */
export const zoneId = id(
  "六位代码、连字符和小写字母或数字，如 440300-guangming",
  "six digits, a hyphen and lower-case letters or digits, like 440300-guangming",
  /^\d{6}-[a-z][a-z0-9-]{0,30}$/
);
