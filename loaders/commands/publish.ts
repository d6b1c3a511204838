import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {changes, type Listing, listing} from "../publish/listing.ts";
import {complain} from "./complaint.ts";

interface Options {
  readonly changed: boolean;
  readonly gone: boolean;
  readonly record: boolean;
  readonly since: string;
}

/**
 * `fazhi publish`: the paths of a built site that are to be sent, a line each, for `rsync --files-from=-` and `rclone --files-from`. With `changed` those alone
 * that differ from what was recorded when the site was last sent; `gone` lists those to take away; `record` writes down the present state.
 */
export async function publish(dir: string, {changed, gone, record, since}: Options): Promise<void> {
  if (!existsSync(join(dir, "index.html")))
    return complain([
      `${dir} holds no built site: run npm run build first. 其中没有构建好的站点，请先运行 npm run build。`
    ]);
  const now = await listing(dir);
  const before: Listing = existsSync(since) ? JSON.parse(readFileSync(since, "utf8")) : {};
  const difference = changes(before, now);
  const lines = gone ? difference.gone : changed ? difference.changed : Object.keys(now);
  for (const path of lines) console.log(path);
  console.error(
    `fazhi: ${Object.keys(now).length} files, ${difference.changed.length} new or changed, ${difference.gone.length} gone`
  );
  if (!record) return;
  mkdirSync(dirname(since), {recursive: true});
  writeFileSync(`${since}.part`, JSON.stringify(now, null, 1));
  renameSync(`${since}.part`, since);
}
