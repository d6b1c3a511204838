/** The writing of numbers in a language. Free of the browser, so that a worker writes them alike. */

interface NumberStyle {
  readonly locale: string;
  /** Every digit, in groups of three: 12,345.6 (千分位). */
  readonly number: (value: number) => string;
  /** For axes: 1.2万, 3亿; in English 12k, 300m. */
  readonly brief: (value: number) => string;
}

export function numberStyle(english: boolean): NumberStyle {
  const locale = english ? "en-GB" : "zh-CN";
  const whole = new Intl.NumberFormat(locale, {maximumFractionDigits: 2});
  const short = new Intl.NumberFormat(locale, {notation: "compact", maximumFractionDigits: 1});
  const number = (value: number) => whole.format(value);
  const brief = (value: number) => {
    if (Math.abs(value) < 10_000) return number(value);
    return english ? short.format(value).toLowerCase() : short.format(value);
  };
  return {locale, number, brief};
}
