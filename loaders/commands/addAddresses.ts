import {extname, join} from "node:path";
import {addressList, catalogue, fileBytes, type Knowledge, ledger, type ReadError, recordAddresses} from "../index.ts";
import {complain} from "./complaint.ts";

/**
 * Puts the addresses of tables that list them on record in the ledger; nothing is fetched. Gives the other paths, those of files with
 * reports in them.
 */
export async function addAddresses(
  paths: readonly string[],
  {data, dryRun}: {readonly data: string; readonly dryRun: boolean | undefined},
  knowledge: Knowledge
): Promise<string[]> {
  const others: string[] = [];
  for (const path of paths) {
    const errors: ReadError[] = [];
    const isTable = [".csv", ".tsv"].includes(extname(path).toLowerCase());
    const listed = isTable
      ? addressList(await fileBytes(path), path, knowledge.areas, (error) => errors.push(error))
      : null;
    complain(errors);
    if (!listed) {
      others.push(path);
      continue;
    }
    const dir = join(data, "reports");
    const {rows} = await catalogue(dir, knowledge);
    const before = await ledger(dir, knowledge);
    complain(before.errors);
    const recorded = new Set([...rows, ...before.rows].map(({url}) => url));
    const today = new Date().toISOString().slice(0, 10);
    const fresh = dryRun ? 0 : await recordAddresses(dir, listed, recorded, today);
    const open = listed.filter(({area, year}) => area === null || year === null);
    console.error(
      `fazhi: ${path}: ${listed.length} addresses, ${fresh} new in ${join(dir, "ledger.csv")}; nothing was fetched. ${open.length} without area or year.
${path}：共 ${listed.length} 个网址，新登记 ${fresh} 个，尚未下载；${open.length} 个缺地区或年度，请在 ledger.csv 中补上。`
    );
  }
  return others;
}
