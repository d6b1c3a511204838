const parts = [{year: "numeric"}, {month: "long"}, {day: "numeric"}] as const;

/** Formats of a year, of a month, of a day; making one takes longer than most rules need for a report. */
const formats = (locale: string) =>
  parts.map(
    (_, last) => new Intl.DateTimeFormat(locale, Object.assign({timeZone: "UTC"}, ...parts.slice(0, last + 1)))
  );
const [chinese, english] = [formats("zh-CN"), formats("en-GB")];

/** An ISO date as it is said, as exact as it is: 2021年3月31日, 31 March 2021; 2021年1月, January 2021. */
export function dateWords(iso: string): {readonly zh: string; readonly en: string} {
  const numbers = iso.split("-").map(Number);
  const [year, month = 1, day = 1] = numbers;
  const time = Date.UTC(year!, month - 1, day);
  const last = numbers.length - 1;
  return {zh: chinese[last]!.format(time), en: english[last]!.format(time)};
}
