/** The address of a figure in its report's page. `site` is the address of the site with its last slash, or "" for a path within it. */
export const reportLink = (site: string, report: string, sourceStart: number | string): string =>
  `${site}report/${encodeURIComponent(report)}.html?at=${sourceStart}`;
