const form = (locale: string, iso: string): string => {
  const [year, month, day] = iso.split("-").map(Number);
  return new Intl.DateTimeFormat(locale, {
    year: "numeric",
    ...(month && {month: "long"}),
    ...(day && {day: "numeric"}),
    timeZone: "UTC"
  }).format(Date.UTC(year!, (month ?? 1) - 1, day ?? 1));
};

/** An ISO date as it is said, as exact as it is: 2021年3月31日, 31 March 2021; 2021年1月, January 2021. */
export const said = (iso: string): {readonly zh: string; readonly en: string} => ({
  zh: form("zh-CN", iso),
  en: form("en-GB", iso)
});
