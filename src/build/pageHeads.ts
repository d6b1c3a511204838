/**
 * The heads of pages that stand for one report or one indicator: title, description, and the tags by which search engines and reference managers
 * know a work (Highwire Press, as Google Scholar reads it, and Dublin Core). Unknown facts have no tag; a text that cannot be cited has no citation tags.
 */
import type {BriefPages, Row} from "../../loaders/index.ts";

/** The head of a page: its title, and meta tags by name. */
interface PageHead {
  readonly title: string;
  readonly tags: readonly (readonly [name: string, content: string])[];
}

/** By kind of page and id. */
export type PageHeads = Readonly<Record<"brief" | "indicator" | "report", Readonly<Record<string, PageHead>>>>;

type Areas = ReadonlyMap<string, Pick<Row<"areas">, "nameZh" | "nameEn">>;

export function pageHeads(
  reports: readonly Row<"reports">[],
  indicators: readonly Row<"indicators">[],
  briefs: BriefPages["titles"],
  areas: Areas,
  site: string
): PageHeads {
  return {
    report: Object.fromEntries(reports.map((report) => [report.report, reportHead(report, areas, site)])),
    brief: Object.fromEntries(briefs.map((brief) => [brief.id, briefHead(brief)])),
    indicator: Object.fromEntries(indicators.map((indicator) => [indicator.indicator, indicatorHead(indicator)]))
  };
}

const present = (tags: readonly (readonly [string, string | null | undefined])[]) =>
  tags.filter((tag): tag is readonly [string, string] => Boolean(tag[1]));

function reportHead(report: Row<"reports">, areas: Areas, site: string): PageHead {
  const {title, issuer, outlet, genre, published, signed, url, sha256, year, reported, sentences, bibtex} = report;
  const area = areas.get(report.area ?? "");
  const [placeZh, placeEn] = [area?.nameZh ?? "", area?.nameEn ?? "an unknown area"];
  const own = `${placeZh} ${year ?? ""}`.trim() || report.report;
  const date = published ?? signed;
  const description = `${own}：${sentences} 句、${reported} 个数字，逐句可引，可与源文件对照。Rule-of-law text of ${placeEn}, ${year ?? "year unknown"}: ${reported} figures, each with its sentence.`;
  const isPress = genre === "press_review";
  return {
    title: title ?? own,
    tags: present([
      ["description", description],
      // A title of our own is no title of the work, and what has no reference gets no tags of one.
      ...(bibtex && title
        ? ([
            ["citation_title", title],
            ["citation_author", issuer],
            ["citation_publication_date", published?.replaceAll("-", "/")],
            [isPress ? "citation_journal_title" : "citation_technical_report_institution", isPress ? outlet : issuer],
            ["citation_language", "zh"],
            ["citation_public_url", url],
            ["citation_fulltext_html_url", site && `${site}report/${encodeURIComponent(report.report)}.html`]
          ] as const)
        : []),
      ["DC.title", title],
      ["DC.creator", issuer],
      ["DC.publisher", outlet],
      ["DC.date", date],
      ["DC.type", "Text"],
      ["DC.language", "zh"],
      ["DC.coverage", [placeZh, year].filter(Boolean).join(" ")],
      ["DC.source", url],
      ["DC.identifier", `urn:sha256:${sha256}`]
    ])
  };
}

function briefHead({titleZh, titleEn}: BriefPages["titles"][number]): PageHead {
  const title = titleZh === titleEn ? titleZh : `${titleZh} ${titleEn}`.trim();
  return {
    title,
    tags: present([
      ["description", `${title}：每个数字附原句和出处。Every figure with its sentence and source.`],
      ["DC.title", title],
      ["DC.type", "Text"]
    ])
  };
}

function indicatorHead(indicator: Row<"indicators">): PageHead {
  const {nameZh, nameEn, definitionZh, definitionEn, figures, reports} = indicator;
  const title = `${nameZh} ${nameEn}`.trim();
  return {
    title,
    tags: present([
      [
        "description",
        `${nameZh}：${definitionZh} ${reports} 份报告中的 ${figures} 个数字，附原句。${nameEn}: ${definitionEn}`
      ],
      ["DC.title", title],
      ["DC.description", definitionEn],
      ["DC.type", "Dataset"],
      ["DC.language", "zh"],
      ["DC.identifier", indicator.indicator]
    ])
  };
}

/** A text as an attribute or element of HTML may hold it. */
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const siteName = "法治年报图谱 Fazhi Atlas";

/** A page with its own title and tags in the place of its title. Throws where it has none. */
export function withHead(page: string, {title, tags}: PageHead): string {
  const written = [
    `<title>${escaped(title)} · ${siteName}</title>`,
    ...tags.map(([name, content]) => `<meta name="${escaped(name)}" content="${escaped(content)}">`)
  ].join("\n");
  const before = /<title>[^<]*<\/title>/;
  if (!before.test(page)) throw new Error("The page has no title that another could take the place of.");
  return page.replace(before, () => written);
}
