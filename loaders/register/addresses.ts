import {readFile, rename, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {csvFormat, csvFormatRow, csvParse} from "d3-dsv";
import {Refusal} from "../knowledge/cell.ts";
import {ledgerFile} from "../knowledge/ledgerFile.ts";
import {handTable} from "../read/handTable.ts";
import {type LedgerRow, ledgerColumns} from "../read/ledgerRows.ts";
import {ReadError} from "../read/readError.ts";
import {findNamedArea} from "../structure/reportArea.ts";
import {statedYear} from "../structure/year.ts";
import type {Area} from "../types.ts";
import {areaOf} from "./areaOf.ts";

/** An address with what its row says of the report; area and year are null where it does not say, or where the name is that of several. */
type Listed = Pick<LedgerRow, "url" | "area" | "year" | "title" | "published">;

/** The headers of a list, however people call them. */
const headers = {
  url: /^(?:url|uri|link|address|网址|链接|网页|网页地址|地址)$/i,
  area: /^(?:area|region|地区|区域|行政区划|区划|地方|单位)$/i,
  year: /^(?:year|年度|年份|年)$/i,
  title: /^(?:title|name|题名|标题|名称|文件名)$/i,
  published: /^(?:published|公开日期|公开时间|发布日期|发布时间)$/i
} as const;

/**
 * The addresses of a table that lists them: one with a column named 网址 or url, or whose first cell is an address. Null where the table
 * lists none; a row without an address that can be fetched is told to `onError`.
 */
export function addressList(
  bytes: Uint8Array,
  file: string,
  areas: readonly Area[],
  onError: (error: ReadError) => void
): Listed[] | null {
  const [first = [], ...rest] = handTable(bytes).map((row) => row.map((cell) => cell.trim().replace(/^'/, "")));
  const isBare = /^https?:\/\//.test(first[0] ?? "");
  const at = (name: keyof typeof headers) =>
    isBare ? (name === "url" ? 0 : -1) : first.findIndex((cell) => headers[name].test(cell));
  if (at("url") < 0) return null;
  const [url, area, year, title, published] = [at("url"), at("area"), at("year"), at("title"), at("published")];
  return (isBare ? [first, ...rest] : rest).flatMap((cells, i): Listed[] => {
    if (cells.every((cell) => !cell)) return [];
    const address = ledgerFile.columns.url.read(cells[url] ?? "");
    if (address instanceof Refusal) {
      onError(
        new ReadError(`${file}, row ${i + (isBare ? 1 : 2)}`, "row", `网址${address.zh}`, `its address ${address.en}`)
      );
      return [];
    }
    const words = cells[title] ?? "";
    const stated = statedYear(`${cells[year] ?? ""}年`) ?? statedYear(words);
    return [
      {
        url: address,
        area: findCode(cells[area] ?? "", words, stated, areas),
        year: stated,
        title: words,
        published: isoDate(cells[published] ?? "")
      }
    ];
  });
}

/** A date as people and spreadsheets write it (2024/3/29, 2024年3月29日 10:30), as an ISO date; "" where it is none. */
function isoDate(written: string): string {
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T].*)?$/.exec(written) ?? [];
  const date = year ? `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}` : "";
  return ledgerFile.columns.published.read(date) instanceof Refusal ? "" : date;
}

/** The code of the area that the row names, else that its title names; null where it is none or one of several. */
function findCode(told: string, title: string, year: number | null, areas: readonly Area[]): string | null {
  if (told)
    try {
      return areaOf(told, areas).code;
    } catch {
      return null;
    }
  const code = findNamedArea(title, [title, ""], year, areas)?.area ?? null;
  return areas.some((area) => area.code === code) ? code : null;
}

/** Adds addresses to `ledger.csv` in `dir`, those that it has already left as they are; in one step. Gives how many are new. */
export async function recordAddresses(
  dir: string,
  listed: readonly Listed[],
  recorded: ReadonlySet<string>,
  today: string
): Promise<number> {
  const fresh = [...new Map(listed.filter(({url}) => !recorded.has(url)).map((row) => [row.url, row])).values()];
  if (!fresh.length) return 0;
  const file = join(dir, "ledger.csv");
  const before = inOrder(await readFile(file, "utf8").catch(() => ""));
  const lines = fresh.map((row) => {
    const cells: Partial<Record<keyof LedgerRow, unknown>> = {...row, recorded: today, state: "listed"};
    return `${csvFormatRow(ledgerColumns.map((name) => `${cells[name] ?? ""}`))}\n`;
  });
  await writeFile(`${file}.part`, `${before}${before.endsWith("\n") ? "" : "\n"}${lines.join("")}`);
  await rename(`${file}.part`, file);
  return fresh.length;
}

/** A ledger in the present order of columns; its bytes where it has that already. */
function inOrder(text: string): string {
  const rows = csvParse(text.replace(/^\ufeff/, ""));
  if (rows.columns.join() === ledgerColumns.join()) return text;
  return `${csvFormat(rows, ledgerColumns)}\n`;
}
