import {Parser} from "htmlparser2";

/** The endings of files that hold a report. */
const attached = /\.(?:pdf|docx?|wps|ofd|rtf)$/i;

/** The addresses of files that a page of the same site links to, as a notice does to the report that it announces; in reading order. */
export function attachments(page: string, address: string): string[] {
  const links = new Set<string>();
  const parser = new Parser({
    onopentag(name, {href}) {
      if (name !== "a" || !href || !URL.canParse(href, address)) return;
      const to = new URL(href, address);
      to.hash = "";
      if (/^https?:$/.test(to.protocol) && siteOf(to) === siteOf(new URL(address)) && attached.test(to.pathname))
        links.add(to.href);
    }
  });
  parser.write(page);
  parser.end();
  return [...links];
}

/** The last labels of a host's name, which its servers share (www.x.gov.cn, img.x.gov.cn); an address of numbers is its own. */
function siteOf({hostname}: URL): string {
  if (/^[\d.]+$|:/.test(hostname)) return hostname;
  const labels = hostname.split(".");
  const ofSite = /^(?:com|net|org|gov|edu|ac)$/.test(labels.at(-2) ?? "") ? 3 : 2;
  return labels.slice(-ofSite).join(".");
}
