import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {type CatalogueRow, knowledge, type LedgerEntry, ReadError, type Report} from "../../loaders/index.ts";
import type {CaptureTry} from "../../loaders/read/captureTries.ts";
import type {LedgerRow} from "../../loaders/read/ledgerRows.ts";
import {corpusLedger} from "../../loaders/register/corpusLedger.ts";
import {withListedDates} from "../../loaders/register/listedDates.ts";

const words = await knowledge();
const areas = words.areas.filter(({code}) => /^(?:620000|620500|620524|620525|810000)$/.test(code));

const row = (report: string, more: Partial<CatalogueRow> = {}) =>
  ({
    report,
    area: report.split("-")[0],
    year: Number(report.split("-")[1]),
    genre: "government_report",
    issuerLevel: null,
    sha256: `bytes of ${report}`,
    url: "",
    published: "",
    accessed: "",
    ...more
  }) as CatalogueRow;

/** A report as read, with the verdict on its stated date. */
const read = ({report, published}: CatalogueRow, state: string) =>
  ({
    source: {report, format: "pdf"},
    dates: {signed: null, published: published || null, accessed: null},
    duty: [{part: "on_time", state, sections: [], note: "", noteEn: ""}]
  }) as unknown as Report;

const address = (url: string, area: string, more: Partial<LedgerRow> = {}): LedgerRow => ({
  url,
  area,
  year: 2022,
  title: "",
  published: "",
  recorded: "2023-05-01",
  captured: "",
  sha256: null,
  state: "listed",
  note: "",
  ...more
});

function entry(
  rows: readonly CatalogueRow[],
  results: readonly (Report | Error)[],
  addresses: readonly LedgerRow[] = [],
  tries: readonly CaptureTry[] = []
): LedgerEntry {
  const entries = corpusLedger({areas, rows, results, addresses, tries});
  return entries.find(({area, year}) => area === "620524" && year === 2022)!;
}

describe("the ledger of a corpus", () => {
  it("has every government that owes a report, for all years between the first and the last", () => {
    const rows = [row("620524-2020"), row("620524-2022")];
    const entries = corpusLedger({
      areas,
      rows,
      results: rows.map((one) => read(one, "unknown")),
      addresses: [],
      tries: []
    });
    assert.deepEqual(
      entries
        .map(({area, year, state, timely}) => `${area} ${year} ${state} ${timely}`)
        .filter((one) => /^6205/.test(one)),
      [
        "620500 2020 none none",
        "620500 2021 none none",
        "620500 2022 none none",
        "620524 2020 catalogued unknown",
        "620524 2021 none none",
        "620524 2022 catalogued unknown",
        "620525 2020 none none",
        "620525 2021 none none",
        "620525 2022 none none"
      ]
    );
    assert.ok(!entries.some(({area}) => area === "810000"), "Hong Kong owes none");
  });

  it("takes the report's stated date first, and a capture before the day for proof that it was there", () => {
    const one = row("620524-2022", {url: "https://a.example.cn/1"});
    const captured = (day: string) => ({url: one.url, day, outcome: "saved", sha256: one.sha256}) as const;
    assert.equal(entry([one], [read(one, "late")], [], []).timely, "late");
    assert.equal(entry([one], [read(one, "unknown")], [], [captured("2023-03-31")]).timely, "captured_in_time");
    assert.equal(entry([one], [read(one, "unknown")], [], [captured("2023-04-01")]).timely, "unknown");
    assert.equal(entry([one], [read(one, "withheld")], [], [captured("2023-03-31")]).timely, "withheld");
  });

  it("judges an address by the date of its list, never by a capture that nobody read", () => {
    const listed = (published: string) => address("https://a.example.cn/1", "620524", {published});
    const tried: CaptureTry = {url: "https://a.example.cn/1", day: "2023-02-01", outcome: "saved", sha256: "b"};
    const timely = (published: string) => entry([], [], [listed(published)], [tried]).timely;
    assert.deepEqual(["2023-03-31", "2023-04-01", ""].map(timely), ["on_time", "late", "unknown"]);
  });

  it("knows versions by their bytes, the first captured first, and when the address was last tried", () => {
    const one = row("620524-2022", {url: "https://a.example.cn/1", sha256: "first"});
    const tried = (day: string, outcome: CaptureTry["outcome"], sha256: string | null) => ({
      url: one.url,
      day,
      outcome,
      sha256
    });
    const known = entry(
      [one],
      [read(one, "unknown")],
      [address(one.url, "620524", {state: "gone", sha256: "second", captured: "2024-02-01"})],
      [
        tried("2023-05-02", "saved", "first"),
        tried("2023-09-01", "same", null),
        tried("2024-02-01", "changed", "second"),
        tried("2024-08-01", "gone", null)
      ]
    );
    assert.deepEqual(
      known.versions.map(({sha256, captured, report}) => [sha256, captured, report]),
      [
        ["first", "2023-05-02", "620524-2022"],
        ["second", "2024-02-01", null]
      ]
    );
    assert.deepEqual([known.captured, known.recaptured, known.checked], ["2023-05-02", "2024-02-01", "2024-08-01"]);
    assert.equal(known.address, "gone");
    assert.equal(known.state, "catalogued");
  });

  it("says why the catalogue has no report that can be used", () => {
    const one = row("620524-2022");
    const broken = entry([one], [new ReadError("f.pdf", "container", "打不开。", "it cannot be opened.")]);
    assert.deepEqual([broken.state, broken.why, broken.report], ["unreadable", "打不开。", null]);
    const department = row("620524-2022", {genre: "department_report"});
    const other = entry([department], [read(department, "on_time")]);
    assert.deepEqual([other.state, other.timely, other.report], ["other_text", "none", "620524-2022"]);
    assert.match(
      entry([], [], [address("https://a.example.cn/1", "620524", {state: "gone"})]).whyEn,
      /no longer answers/
    );
  });
});

describe("dates of a list of addresses", () => {
  it("stand in where the catalogue has none", () => {
    const addresses = [address("https://a.example.cn/1", "620524", {published: "2023-03-30"})];
    const dated = (more: Partial<CatalogueRow>) => withListedDates([row("620524-2022", more)], addresses)[0]!.published;
    assert.equal(dated({url: "https://a.example.cn/1"}), "2023-03-30");
    assert.equal(dated({url: "https://a.example.cn/1", published: "2023-03-20"}), "2023-03-20");
    assert.equal(dated({url: "https://a.example.cn/2"}), "");
  });
});
