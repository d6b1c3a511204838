import type {BriefFigure, BriefTables} from "./lookedUpTables.js";
import type {BriefLanguage} from "./model.js";
import type {Interval, Quantity} from "./pinnedQuantity.js";

/** The one of two texts that a language wants. */
export const inLanguage = (language: BriefLanguage, zh: string, en: string): string =>
  language === "en" ? en || zh : zh;

const writers = {
  zh: new Intl.NumberFormat("zh-CN", {maximumFractionDigits: 2}),
  en: new Intl.NumberFormat("en-GB", {maximumFractionDigits: 2})
};
/** Three digits that mean something, for ratios below one. */
const small = {
  zh: new Intl.NumberFormat("zh-CN", {maximumSignificantDigits: 3}),
  en: new Intl.NumberFormat("en-GB", {maximumSignificantDigits: 3})
};

const scales = {
  zh: [
    [1e8, 1e6, " 亿"],
    [1e4, 1e2, " 万"]
  ],
  en: [
    [1e9, 1e7, " billion"],
    [1e6, 1e4, " million"]
  ]
} as const;

/** A number in a line of text: 7.93 亿, 793 million where it is that and no digit more; else every digit. */
function amount(value: number, language: BriefLanguage): string {
  const scale = scales[language].find(([size, least]) => Math.abs(value) >= size && value % least === 0);
  return scale ? writers[language].format(value / scale[0]) + scale[2] : writers[language].format(value);
}

const withUnit = (digits: string, unit: string) =>
  /^[%‰]/.test(unit) || !unit ? `${digits}${unit}` : `${digits} ${unit}`;

/** Words of a bound around the bounded amount. */
function bounded(kind: Quantity["bound"], measured: string, language: BriefLanguage): string {
  if (kind === "over") return inLanguage(language, `${measured}以上`, `at least ${measured}`);
  if (kind === "under") return inLanguage(language, `${measured}以内`, `at most ${measured}`);
  return kind === "about" ? inLanguage(language, `约 ${measured}`, `about ${measured}`) : measured;
}

/** A quantity as it is said in a line of text, with its bound; `unit` is in the language already. */
export function quantityWords(
  {value, high, bound}: Omit<Quantity, "unit">,
  unit: string,
  language: BriefLanguage
): string {
  const digits =
    bound === "range" && high !== null
      ? `${amount(value, language)}–${amount(high, language)}`
      : amount(value, language);
  return bounded(bound, withUnit(digits, unit), language);
}

/** The unit of a figure as a reader of the language says it: in English a count has the unit of its indicator. */
export function unitWords(
  {unit, kind, indicator, value}: Pick<BriefFigure, "unit" | "kind" | "indicator" | "value">,
  tables: BriefTables,
  language: BriefLanguage
): string {
  if (language === "zh") return unit;
  const entry = unit ? tables.findIndicator(indicator ?? "") : null;
  const name = entry && (kind === "count" || unit === entry.unit) ? entry.unitEn : tables.unitEn(unit);
  return value === 1
    ? name
        .replace(/^people$/, "person")
        .replace(/ies$/, "y")
        .replace(/(?<![s%])s$/, "")
    : name;
}

/** An interval in words; null where neither end is known. */
export function intervalWords(
  {low, high, about}: Interval,
  unit: string,
  digits: number | null,
  language: BriefLanguage
): string | null {
  const write = (value: number) => {
    if (digits !== null)
      return new Intl.NumberFormat(language === "en" ? "en-GB" : "zh-CN", {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits
      }).format(value);
    return (Math.abs(value) < 1 ? small : writers)[language].format(value);
  };
  const near = (words: string) => (about ? bounded("about", words, language) : words);
  const isOpen = !Number.isFinite(high);
  if (low === high) return near(withUnit(write(low), unit));
  // An end is rounded outwards, so that the statement holds.
  const places = 10 ** (digits ?? 2);
  if (isOpen)
    return Number.isFinite(low)
      ? near(bounded("over", withUnit(write(Math.floor(low * places) / places), unit), language))
      : null;
  if (low === 0 || !Number.isFinite(low))
    return near(bounded("under", withUnit(write(Math.ceil(high * places) / places), unit), language));
  return near(withUnit(`${write(low)}–${write(high)}`, unit));
}
