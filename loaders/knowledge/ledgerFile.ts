import {ledgerStates} from "../../shared/codes.ts";
import {integer, keyOf, oneOf, optional, Refusal, refusal, text} from "./cell.ts";
import type {KnowledgeFile} from "./file.ts";
import {address, date, sha256} from "./values.ts";

/** An address that is there. */
const given = {
  ...address,
  zh: "http 或 https 网址",
  en: "an http or https address",
  read(cell: string) {
    const read = address.read(cell);
    return cell === "" || read instanceof Refusal ? refusal(given) : read;
  }
};

/** The addresses at which reports are known to stand, or to have stood. */
export const ledgerFile = {
  path: "reports/ledger.csv",
  row: [
    "一个网址：地区、年度、题名、公开日期（列表页所载）、登记日期、下载日期、文件的 SHA-256、状态",
    "an address: area, year, title, date of publication as a list tells it, day on which it was recorded, day of capture, SHA-256 of the file, state"
  ],
  readBy: ["read"],
  key: ["url"],
  optional: "file",
  mayLack: ["published"],
  columns: {
    url: given,
    area: optional(keyOf("areas/areas.csv")),
    year: optional(integer(1949, 2100)),
    title: text,
    published: date,
    recorded: date,
    captured: date,
    sha256: optional(sha256),
    state: oneOf(ledgerStates),
    note: text
  }
} satisfies KnowledgeFile;
