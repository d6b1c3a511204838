import assert from "node:assert/strict";
import {createHash} from "node:crypto";
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, it} from "node:test";
import {catalogue} from "../../loaders/read/catalogue.ts";
import {knowledge} from "../../loaders/read/knowledge.ts";

const dir = mkdtempSync(join(tmpdir(), "fazhi-catalogue-"));
after(() => rmSync(dir, {recursive: true}));

const headLine = "report,file,area,year,yearBasis,title,issuer,published,genre,url,sha256,note,noteEn";
const text = "全年受理案件35件。";
const sha256 = createHash("sha256").update(text).digest("hex");
const good = `a-2020,a.txt,620100,2020,stated,,,2021-03,party_report,,${sha256},,`;

it("the project's own catalogue and knowledge hold", async () => {
  const {rows, errors} = await catalogue("data/reports", await knowledge());
  assert.deepEqual(errors, []);
  assert.ok(rows.length >= 5);
});

it("a bad row is an error that names the row and costs nothing else", async () => {
  writeFileSync(join(dir, "a.txt"), text);
  writeFileSync(join(dir, "..", "outside.txt"), text);
  const rows: [string, RegExp][] = [
    [good, /^$/],
    [good.replace(sha256, "0".repeat(64)), /row 3: .*report "a-2020" is that of row 2/],
    [good.replace("a-2020", "b-2020").replace(sha256, "0".repeat(64)), /row 4: the sha256 of a.txt is/],
    [good.replace("a-2020", "c-2020").replace("a.txt", "none.txt"), /row 5: file none.txt cannot be read \(ENOENT\)/],
    [good.replace("a-2020", "d-2020").replace("620100", "999999"), /row 6: area "999999" is not in areas\/areas.csv/],
    [good.replace("a-2020", "e-2020").replace(",2020,stated", ",last,stated"), /row 7: year "last"/],
    [
      good.replace("a-2020", "f-2020").replace("a.txt", "../outside.txt"),
      /row 8: file ".*outside.txt" is not in the folder/
    ],
    ["g-2020,a.txt", /row 9: it has 2 cells instead of 13/],
    [good.replace("a-2020", "h-2020").replace("2021-03", "March"), /row 10: published "March"/]
  ];
  writeFileSync(join(dir, "catalogue.csv"), [headLine, ...rows.map(([row]) => row)].join("\n"));
  const found = await catalogue(dir, await knowledge());
  assert.deepEqual(
    found.rows.map(({report, year}) => [report, year]),
    [["a-2020", 2020]]
  );
  const messages = found.errors.map(({message}) => message).sort((a, b) => rowOf(a) - rowOf(b));
  assert.equal(messages.length, rows.length - 1);
  for (const [i, message] of messages.entries()) assert.match(message, rows[i + 1]![1]);
});

const rowOf = (message: string) => Number(/row (\d+)/.exec(message)![1]);

it("a catalogue that is not there is an error, not a crash", async () => {
  const {rows, errors} = await catalogue(join(dir, "nowhere"), await knowledge());
  assert.deepEqual(rows, []);
  assert.match(errors[0]!.message, /cannot be read \(ENOENT\)/);
});

it("a bad row of the knowledge is named; told to onError, the rest goes on", async () => {
  const data = join(dir, "data");
  mkdirSync(data);
  for (const part of ["areas", "codebook", "lexicons"]) cpSync(join("data", part), join(data, part), {recursive: true});
  const head =
    "code,name_zh,name_en,short_names,level,parent_code,from,until,successors,population_2020,population_source";
  for (const [file, id] of [
    ["names.csv", "code"],
    ["zones.csv", "id"]
  ] as const)
    writeFileSync(
      join(data, "areas", file),
      `${id},name_zh,name_en,${id === "code" ? "short_names" : "parent_code"},from,until,successors\n`
    );
  writeFileSync(
    join(data, "areas/areas.csv"),
    `${head}\n100001,甲,A,,county,,,,,12,\n100001,乙,B,,county,,,,,,\n100002,丙,C,,village,,,,,,\n100003,丁,D,,county,,,,,many,\n`
  );
  await assert.rejects(knowledge(data), /areas.csv, row 3: code "100001" is that of row 2 as well/);
  const messages: string[] = [];
  const {areas} = await knowledge(data, ({message}) => messages.push(message));
  assert.deepEqual(
    areas.map(({code}) => code),
    ["100001"]
  );
  assert.equal(messages.length, 3);
  assert.match(messages[1]!, /row 4: level "village"/);
});
