/** Documents as readers know them: one work, however its title is printed, with its versions told apart. */

export interface Cited {
  readonly report: string;
  readonly area: string | null;
  readonly year: number | null;
  readonly title: string;
  readonly kind: string;
  readonly level: string | null;
  readonly number: string | null;
  /** Start of its sentence in the source text: a place to open; null for a title in a caption. */
  readonly sourceStart: number | null;
}

export interface Work {
  readonly name: string;
  readonly kind: string;
  readonly level: string | null;
  readonly times: number;
  readonly reports: number;
  readonly areas: number;
  /** First and last reporting year that cites it; null where no report has a year. */
  readonly from: number | null;
  readonly to: number | null;
  /** The marks that tell its versions apart: (草案), (试行), (2021—2025年); "" is the plain title. */
  readonly versions: readonly string[];
  readonly citations: readonly Cited[];
}

const country = /^中华人民共和国(?=.*(?:法|法典|条例|宪法|规定|办法)$)/u;
const version =
  /[(（]((?:\d{4}年?)?(?:草案|试行|暂行|修订|修正|修订草案|征求意见稿|送审稿|\d{4}\s*[—–-]+\s*\d{4}年?|\d{4}年(?:版|修订|修正)?)[^()（）]*)[)）]$/u;

/** A title without the country's name and the mark of its version, and that mark; dashes and brackets in one form. */
export function parted(title: string): {name: string; version: string} {
  const plain = title.trim().replace(country, "").replaceAll("（", "(").replaceAll("）", ")");
  const mark = version.exec(plain)?.[1];
  return mark
    ? {name: plain.slice(0, plain.lastIndexOf("(")), version: mark.replace(/\s*[—–-]+\s*/gu, "—")}
    : {name: plain, version: ""};
}

/** The works that are cited, those of most reports first. */
export function works(all: readonly Cited[]): Work[] {
  const groups = new Map<string, Cited[]>();
  for (const citation of all) {
    const {name} = parted(citation.title);
    const known = groups.get(name);
    if (known) known.push(citation);
    else groups.set(name, [citation]);
  }
  return [...groups]
    .map(([name, citations]) => {
      const years = citations.flatMap(({year}) => year ?? []);
      return {
        name,
        kind: common(citations.map(({kind}) => kind))!,
        level: common(citations.map(({level}) => level)) ?? null,
        times: citations.length,
        reports: new Set(citations.map(({report}) => report)).size,
        areas: new Set(citations.map(({area}) => area)).size,
        from: years.length ? Math.min(...years) : null,
        to: years.length ? Math.max(...years) : null,
        versions: [...new Set(citations.map(({title}) => parted(title).version))].sort(),
        citations
      };
    })
    .sort((a, b) => b.reports - a.reports || b.times - a.times || (a.name < b.name ? -1 : 1));
}

/** The most frequent of some values, the first of equals. */
function common<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
