const country = /^中华人民共和国(?=.*(?:法|法典|条例|宪法|规定|办法)$)/u;
const mark =
  /[(（]((?:\d{4}年?)?(?:草案|试行|暂行|修订|修正|修订草案|征求意见稿|送审稿|\d{4}\s*[—–-]+\s*\d{4}年?|\d{4}年(?:版|修订|修正)?)[^()（）]*)[)）]$/u;

/**
 * One work however its title is printed, and the mark of its version: (草案), (试行), (2021—2025年); null for the plain title.
 * The work is the title without the country's name and that mark; dashes and brackets in one form.
 */
export function work(title: string): {work: string; version: string | null} {
  const plain = title.trim().replace(country, "").replaceAll("（", "(").replaceAll("）", ")");
  const version = mark.exec(plain)?.[1];
  return version
    ? {work: plain.slice(0, plain.lastIndexOf("(")), version: version.replace(/\s*[—–-]+\s*/gu, "—")}
    : {work: plain, version: null};
}
