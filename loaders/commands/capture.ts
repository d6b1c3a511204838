import {existsSync} from "node:fs";
import {appendFile, mkdir, readFile, rename, writeFile} from "node:fs/promises";
import {extname, join} from "node:path";
import {csvFormatRow, csvParse} from "d3-dsv";
import {type Captured, capture as captureAll, politeness, type Try} from "../capture/capture.ts";
import {appendToWarc} from "../capture/warc.ts";
import {knowledge as knowledgeOf, ledger as ledgerOf} from "../index.ts";
import {type LedgerRow, ledgerColumns} from "../read/ledgerRows.ts";
import {recordAddresses} from "../register/addresses.ts";
import {addAddresses} from "./addAddresses.ts";
import {complain} from "./complaint.ts";

interface Options {
  readonly data: string;
  readonly again?: boolean;
  readonly delay: number;
}

const columns = ["url", "at", "outcome", "status", "bytes", "sha256", "etag", "modified", "zh", "en"] as const;

/**
 * `fazhi capture`: fetches the addresses of the ledger, and those of `lists`, which go on record first. Bytes go to
 * `data/reports/captures/files/`, answers with their headers into a WARC file above it, each try into `tries.csv`; the ledger says what is there,
 * changed or gone. A run that was cut off goes on where it was.
 */
export async function capture(lists: readonly string[], {data, again, delay}: Options): Promise<void> {
  const knowledge = await knowledgeOf(data);
  const dir = join(data, "reports");
  const files = await addAddresses(lists, {data, dryRun: undefined}, knowledge);
  complain(files.map((file) => new Error(`${file}: it lists no addresses. 其中没有网址。`)));
  const {rows, errors} = await ledgerOf(dir, knowledge);
  if (errors.length) {
    // The ledger is written anew, and a row that cannot be read would be lost.
    complain(errors);
    return;
  }
  const out = join(dir, "captures");
  await mkdir(join(out, "files"), {recursive: true});
  const before = await latestTries(join(out, "tries.csv"));
  const now = politeness.now();
  const warc = join(out, `${now.toISOString().replaceAll(/[-:]|\..*/g, "")}.warc.gz`);
  const held = new Map(rows.map((row) => [row.url, row]));
  let turn: LedgerRow[] = rows.filter(({state}) => again || state === "listed");
  const outcomes = new Map<Try["outcome"], number>();
  // Servers answer at the same time; what they give is kept one after another.
  let kept = Promise.resolve();
  // The attachments of a page are fetched in a second turn.
  for (let i = 0; i < 2 && turn.length; i++) {
    const announced = new Set<string>();
    await captureAll(
      turn,
      before,
      async (captured) => {
        kept = kept.then(() => keep(captured, out, warc, held, dir));
        await kept;
        for (const url of captured.attached) if (!held.has(url)) announced.add(url);
        const {url, outcome, en, zh} = captured.tried;
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        console.error(`${outcome.padEnd(8)} ${url}${en ? `: ${en} ${zh}` : ""}`);
      },
      {...politeness, delay}
    );
    const listed = [...announced].map((url) => ({url, area: null, year: null, title: "", published: ""}));
    await recordAddresses(dir, listed, new Set(held.keys()), now.toISOString().slice(0, 10));
    turn = (await ledgerOf(dir, knowledge)).rows.filter(({url}) => announced.has(url));
    for (const row of turn) held.set(row.url, row);
  }
  const told = [...outcomes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([outcome, count]) => `${count} ${outcome}`);
  console.error(
    `fazhi: ${told.join(", ") || "nothing to fetch"}; \`fazhi add ${join(out, "files")}\` proposes rows for what was fetched.`
  );
  if (outcomes.has("failed")) process.exitCode = 1;
}

/** The last try of each address that gave something to ask by. */
async function latestTries(file: string): Promise<ReadonlyMap<string, Try>> {
  const text = await readFile(file, "utf8").catch(() => "");
  const tries = csvParse(text).map((row) => ({...row, etag: row.etag || null, modified: row.modified || null}));
  return new Map(tries.map((row) => [(row as unknown as Try).url, row as unknown as Try]));
}

/** Keeps what was fetched, then says so in the ledger: what is said is there. */
async function keep(
  {tried, answer}: Captured,
  out: string,
  warc: string,
  held: Map<string, LedgerRow>,
  dir: string
): Promise<void> {
  const row = held.get(tried.url)!;
  if (answer && tried.sha256) {
    await appendToWarc(warc, answer, new Date(tried.at));
    await writeFile(
      join(out, "files", `${tried.sha256}${ending(answer.url, answer.headers["content-type"] ?? "")}`),
      answer.body
    );
  }
  const day = tried.at.slice(0, 10);
  if (tried.outcome === "gone") held.set(row.url, {...row, state: "gone"});
  else if (tried.outcome === "saved")
    held.set(row.url, {...row, state: "captured", captured: day, sha256: tried.sha256});
  else if (tried.outcome === "changed")
    held.set(row.url, {...row, state: "changed", captured: day, sha256: tried.sha256});
  const tries = join(out, "tries.csv");
  const line = `${csvFormatRow(columns.map((name) => `${tried[name] ?? ""}`))}\n`;
  await appendFile(tries, existsSync(tries) ? line : `${columns.join(",")}\n${line}`);
  const lines = [...held.values()].map((one) => csvFormatRow(ledgerColumns.map((name) => `${one[name] ?? ""}`)));
  const file = join(dir, "ledger.csv");
  await writeFile(`${file}.part`, `${ledgerColumns.join(",")}\n${lines.join("\n")}\n`);
  await rename(`${file}.part`, file);
}

/** The ending of a file's name, by its address where that has one that tells, else by the kind that the server names. */
function ending(url: string, type: string): string {
  const named = extname(new URL(url).pathname).toLowerCase();
  if (/^\.(?:pdf|docx?|wps|ofd|rtf|txt|xlsx|csv|s?html?)$/.test(named)) return named;
  if (/pdf/.test(type)) return ".pdf";
  if (/wordprocessingml/.test(type)) return ".docx";
  return /html/.test(type) ? ".html" : named.replaceAll(/[^.a-z0-9]/g, "");
}
