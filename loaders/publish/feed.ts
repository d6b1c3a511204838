import {changeWords, type Manifest} from "./dataVersion.ts";

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Entries of one version that name a report are no more than these; the rest is in the manifest. */
const MOST_ENTRIES = 100;

/**
 * An Atom feed (RFC 4287) of versions, the newest first, and of the reports that each brought, changed or took away. Ids are tag URIs, which hold
 * wherever the site stands; links are made from `site`, and left out where the address is not told.
 */
export function atomFeed(manifests: readonly Manifest[], titles: ReadonlyMap<string, string>, site: string): string {
  const newest = [...manifests].sort((a, b) => (a.version < b.version ? 1 : -1));
  const updated = `${newest[0]?.version ?? "1970-01-01"}T00:00:00Z`;
  const entries = newest.flatMap((manifest) => [
    versionEntry(manifest, site),
    ...reportEntries(manifest, titles, site)
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>tag:fazhi-atlas,2026:feed</id>
<title>法治年报图谱 Fazhi Atlas</title>
<updated>${updated}</updated>
<author><name>Fazhi Atlas</name></author>
${site ? `<link rel="self" href="${escaped(site)}feed.atom"/>\n<link href="${escaped(site)}"/>\n` : ""}${entries.join("\n")}
</feed>
`;
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly day: string;
  readonly words: string;
  readonly href: string | null;
}

const entry = ({id, title, day, words, href}: Entry) =>
  `<entry><id>tag:fazhi-atlas,2026:${escaped(encodeURI(id))}</id><title>${escaped(title)}</title><updated>${day}T00:00:00Z</updated>${href ? `<link href="${escaped(href)}"/>` : ""}<content type="text">${escaped(words)}</content></entry>`;

function versionEntry(manifest: Manifest, site: string): string {
  const {version} = manifest;
  const {zh, en} = changeWords(manifest);
  const href = site && `${site}data/releases/${version}.json`;
  return entry({
    id: `version/${version}`,
    title: `数据版本 ${version} · Data version ${version}`,
    day: version,
    words: `${zh}${en}`,
    href
  });
}

function reportEntries({version, since}: Manifest, titles: ReadonlyMap<string, string>, site: string): string[] {
  if (!since) return [];
  const kinds = [
    [since.reports.new, "新收录", "New report"],
    [since.reports.changed, "有改动", "Changed report"],
    [since.reports.vanished, "已撤下", "Vanished report"]
  ] as const;
  return kinds
    .flatMap(([reports, zh, en]) => reports.map((report) => ({report, zh, en, isThere: en !== "Vanished report"})))
    .slice(0, MOST_ENTRIES)
    .map(({report, zh, en, isThere}) =>
      entry({
        id: `report/${version}/${report}`,
        title: `${zh}：${titles.get(report) ?? report} · ${en}`,
        day: version,
        words: report,
        href: site && isThere ? `${site}report/${encodeURIComponent(report)}.html` : null
      })
    );
}
