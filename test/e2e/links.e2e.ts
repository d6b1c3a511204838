import assert from "node:assert/strict";
import {readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {after, before, test} from "node:test";
import {type Session, session} from "./browser.ts";

const root = "dist";
const files = new Set(
  readdirSync(root, {recursive: true, encoding: "utf8"}).filter((file) => statSync(join(root, file)).isFile())
);
const pages = [...files].filter((file) => file.endsWith(".html") && !file.startsWith("_")).sort();

let open: Session;
before(async () => {
  open = await session(root);
});
after(() => open?.close());

/** Whether a server that knows nothing but files and the index of a folder has something at the address, below the site's own. */
const isServed = (path: string) => files.has(path === "" || path.endsWith("/") ? `${path}index.html` : path);

/** The addresses below the site of what a page leads to or loads, as a plain server sees them. */
function addresses(page: string): string[] {
  const base = `http://host.invalid/deep/site/${page}`;
  const links = [...readFileSync(join(root, page), "utf8").matchAll(/\s(?:href|src)="([^"#]*)/g)].map(
    ([, link]) => link!
  );
  return links
    .filter((link) => !/^(?:https?|data|blob):/.test(link) && link !== "")
    .map((link) => new URL(link.replaceAll("&amp;", "&"), base).href.split("?")[0]!)
    .map((address) => decodeURIComponent(address).replace("http://host.invalid/deep/site/", ""));
}

test("every link of every page names a file, also where the site is in a sub-folder of a plain server", () => {
  const dead = pages
    .filter((page) => page !== "404.html")
    .flatMap((page) => addresses(page).flatMap((path) => (isServed(path) ? [] : `${page}: ${path}`)));
  assert.deepEqual(dead, []);
  assert.ok(pages.length > 20 && addresses("index.html").includes("compare.html"));
});

test("no page shares its path with a folder", () => {
  const folders = new Set([...files].map((file) => file.slice(0, Math.max(0, file.lastIndexOf("/")))));
  assert.deepEqual(
    pages.filter((page) => folders.has(page.replace(/\.html$/, ""))),
    []
  );
});

const drawn = [
  "index.html",
  "compare.html?tab=table",
  "indicator/",
  "indicator/legal_aid.cases.html",
  "area.html",
  "area.html?area=621000",
  "report/",
  "report/621000-2023.html",
  "search.html?q=行政复议",
  "citations.html",
  "reuse.html",
  "quality.html",
  "ledger.html",
  "dataset.html",
  "method.html"
];
for (const page of drawn)
  test(`every link that is drawn on ${page} names a file`, async () => {
    const visit = await open.visit(`/${page}`);
    const links = await visit.page
      .locator("a[href]")
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    const own = links.filter((link) => link.startsWith(`${open.site.origin}/`));
    const paths = own.map((link) => decodeURIComponent(new URL(link).pathname).slice(1));
    assert.deepEqual(
      [...new Set(paths)].filter((path) => !isServed(path)),
      []
    );
    assert.ok(paths.length > 10);
    await visit.page.context().close();
  });
