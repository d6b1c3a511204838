/** The page for addresses that are not there: a server sends it at any depth, so its links cannot be relative to the address. */

/** Folders of the site whose names no path above the site is likely to hold, from where its first page is found. */
const folders = ["_file", "_import", "_node", "_observablehq", "brief", "data", "indicator", "report"];

/**
 * The page with a base that holds wherever the site stands: the path of `site` where the build was told it, else the address up to the first folder of the site,
 * or up to the last slash.
 */
export function withBase(page: string, site: string): string {
  const fixed = site ? new URL(site).pathname : "/";
  const guess = `<script>
{
  const steps = location.pathname.split("/").slice(0, -1);
  const first = steps.findIndex((step) => ${JSON.stringify(folders)}.includes(step));
  document.querySelector("base").href = [...steps.slice(0, first < 0 ? undefined : first), ""].join("/");
}
</script>`;
  const before = '<base href="/">';
  if (!page.includes(before))
    throw new Error("The page for missing addresses has no base that another could take the place of.");
  return page.replace(before, `<base href="${fixed}">${site ? "" : `\n${guess}`}`);
}
