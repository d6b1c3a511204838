/** The id of the report, the indicator or the brief that the address names, with the ending of the file or without. */
export const pageId = (path = location.pathname): string =>
  decodeURIComponent(path.slice(path.lastIndexOf("/") + 1).replace(/\.html$/, ""));
