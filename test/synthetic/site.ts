/**
 * Builds the site over made-up reports, for looking at its pages at scale:
 *   npx tsx test/synthetic/site.ts DIR [areas] [years]
 * DIR becomes a copy of the project with another `data/`, in place of an earlier copy; the site is in DIR/dist.
 */
import {join} from "node:path";
import {writeSynthetic} from "./data.ts";
import {buildSite, copyProject} from "./project.ts";

const [dir, areas = "300", years = "10"] = process.argv.slice(2);
if (!dir) throw new Error("usage: npx tsx test/synthetic/site.ts DIR [areas] [years]");
copyProject(dir);
await writeSynthetic(join(dir, "data"), {areas: Number(areas), years: Number(years)});
buildSite(dir);
