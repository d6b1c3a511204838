/**
 * The address of a figure in its report's page, or of the page where `sourceStart` is null. `site` is the address of the site with its last slash, or ""
 * for a path within it.
 */
export const reportLink = (site: string, report: string, sourceStart: number | string | null): string =>
  `${site}report/${encodeURIComponent(report)}.html${sourceStart === null ? "" : `?at=${sourceStart}`}`;
