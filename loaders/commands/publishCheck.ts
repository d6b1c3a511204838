import {existsSync} from "node:fs";
import {join} from "node:path";
import hosts from "../../data/publishing/hosts.json" with {type: "json"};
import {accessibilityFaults} from "../publish/accessibility.ts";
import {runningFaults} from "../publish/runningSite.ts";
import {type Fault, type HostName, siteIn} from "../publish/site.ts";
import {siteFaults} from "../publish/siteRules.ts";
import {complain} from "./complaint.ts";

/** `fazhi publish-check`: whether a built site is fit to be public on a host, and what to do where it is not. */
export async function publishCheck(
  dir: string,
  {host, url, data, accessibility}: {host: HostName; url?: string; data: string; accessibility: boolean}
) {
  if (!existsSync(join(dir, "index.html")))
    return complain([
      `${dir} holds no built site: run npm run build first. 其中没有构建好的站点，请先运行 npm run build。`
    ]);
  const site = siteIn(dir, data, hosts[host]);
  const faults: Fault[] = siteFaults(site);
  if (accessibility) faults.push(...(await accessibilityFaults(site, dir)));
  if (url !== undefined)
    try {
      faults.push(...(await runningFaults(site, url)));
    } catch (error) {
      complain([`${url}: it cannot be reached (${(error as Error).message}). 无法访问。`]);
    }
  for (const {severity, zh, en} of faults) console.log(`${severity}: ${en} ${zh}`);
  const errors = faults.filter(({severity}) => severity === "error").length;
  const bytes = [...site.files.values()].reduce((sum, size) => sum + size, 0);
  console.log(
    `${site.files.size} files, ${(bytes / 1e6).toFixed(1)} MB, ${site.pages.length} pages: ${errors} errors, ${faults.length - errors} warnings for ${site.host.en}`
  );
  if (errors) process.exitCode = 1;
}
