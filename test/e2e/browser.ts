import {execFileSync} from "node:child_process";
import {existsSync} from "node:fs";
import {type Browser, type BrowserContextOptions, chromium, type Page} from "playwright-core";
import {type Site, serve} from "./server.ts";

/** The path of Chromium: `CHROMIUM`, or the first of the usual names on the PATH. */
function executable(): string {
  const named = process.env.CHROMIUM;
  if (named) return named;
  for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
    try {
      return execFileSync("sh", ["-c", `command -v ${name}`], {encoding: "utf8"}).trim();
    } catch {
      // The next name may be there.
    }
  }
  throw new Error(
    "No Chromium was found. Install one (Debian: apt-get install chromium fonts-noto-cjk) or say where it is: CHROMIUM=/path/to/chromium npm run test:e2e"
  );
}

interface Visit {
  readonly page: Page;
  /** Errors of the console, failed requests, and requests to any other host. Must stay empty. */
  readonly complaints: string[];
}

export interface Session {
  readonly site: Site;
  /** Opens a path of the site in a fresh context and waits until the page has drawn. */
  visit(path: string, options?: BrowserContextOptions): Promise<Visit>;
  /** An empty page in a fresh context. */
  blank(): Promise<Page>;
  close(): Promise<void>;
}

/** A browser on a built site. */
export async function session(root = "dist"): Promise<Session> {
  if (!existsSync(`${root}/index.html`)) throw new Error("There is no built site in dist/: run `npm run build` first.");
  const site = await serve(root);
  const browser: Browser = await chromium.launch({
    executablePath: executable(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
  });
  return {
    site,
    visit: async (path, options) => {
      const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options});
      context.setDefaultTimeout(30_000);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complaints.push(`console: ${message.text()}`);
      });
      page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
      page.on("requestfailed", (request) => {
        // A page that is left ends what it asked for.
        const fault = request.failure()?.errorText;
        if (fault !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()} ${fault}`);
      });
      page.on("request", (request) => {
        if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(site.origin))
          complaints.push(`foreign: ${request.url()}`);
      });
      await page.goto(site.origin + path);
      await settled(page);
      return {page, complaints};
    },
    blank: async () => (await browser.newContext({viewport: {width: 1280, height: 900}})).newPage(),
    close: async () => {
      await browser.close();
      site.close();
    }
  };
}

/** Waits until no cell of the page is pending and what it fetches has come. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => !document.querySelector("observablehq-loading"));
}
