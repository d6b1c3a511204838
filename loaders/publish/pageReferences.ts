import {posix} from "node:path";
import {Parser} from "htmlparser2";

/** An address that a page names: by a link, or by an element that fetches it. */
interface Reference {
  readonly address: string;
  readonly isFetched: boolean;
}

const fetching: Readonly<Record<string, string>> = {
  script: "src",
  img: "src",
  iframe: "src",
  source: "src",
  link: "href"
};

/** The addresses in a page's HTML. */
export function references(html: string): Reference[] {
  const all: Reference[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const fetched = attributes[fetching[name] ?? ""];
      if (fetched !== undefined) all.push({address: fetched, isFetched: true});
      if (name === "a" && attributes.href !== undefined) all.push({address: attributes.href, isFetched: false});
    }
  });
  parser.end(html);
  return all;
}

/** Whether an address names another host. */
export const isForeign = (address: string): boolean => /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address);

/** The file of the site that an address of `page` means; null where it means the page itself or nothing of the site. */
export function findTarget(page: string, address: string): string | null {
  const path = address.split(/[?#]/)[0]!;
  if (!path || isForeign(address) || /^[a-z][a-z0-9+.-]*:/i.test(address)) return null;
  const target = posix.join(posix.dirname(page), decoded(path));
  if (target === "." || target === "./") return "index.html";
  return target.endsWith("/") ? `${target}index.html` : target;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
