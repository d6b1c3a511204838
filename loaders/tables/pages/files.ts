import {createHash} from "node:crypto";
import type {Corpus} from "../../types.ts";
import {type Files, json} from "../tableFiles.ts";
import type {Tables} from "../tables.ts";
import {areaReadings} from "./area.ts";
import {attentionReading} from "./attentionReading.ts";
import {changesReadings} from "./changes.ts";
import {examples} from "./examples.ts";
import {indicatorReadings} from "./indicator.ts";
import {ledgerReading} from "./owedCounts.ts";
import {qualityReading} from "./quality.ts";
import {readings} from "./reading.ts";
import {reuseReading} from "./reuseReading.ts";

/**
 * The files that single pages are drawn from: `area/<code>.json`, `changes/<report>.json`, `indicator/<id>.json`, `report/<id>.json`, `attention.json`, `examples.json`, `ledger.json`, `quality.json`,
 * `reuse.json`, and the `others`. A page opens
 * nothing that it does not need. `edition.json` holds a hash of them all, by which a browser knows whether what it has kept is still good.
 */
export function pageFiles(corpus: Corpus, tables: Tables, others: Files = {}): Files {
  const files: Files = {
    ...others,
    "attention.json": json(attentionReading(tables)),
    "examples.json": json(examples(corpus, tables)),
    "ledger.json": json(ledgerReading(tables)),
    "quality.json": json(qualityReading(tables)),
    "reuse.json": json(reuseReading(tables))
  };
  for (const reading of indicatorReadings(corpus, tables))
    files[`indicator/${reading.indicator.indicator}.json`] = json(reading);
  for (const reading of areaReadings(tables)) files[`area/${reading.area}.json`] = json(reading);
  for (const reading of changesReadings(corpus, tables)) files[`changes/${reading.report}.json`] = json(reading);
  for (const reading of readings(corpus)) files[`report/${reading.report.report}.json`] = json(reading);
  const hash = createHash("sha256");
  for (const bytes of Object.values(files)) hash.update(bytes);
  files["edition.json"] = json(hash.digest("hex"));
  return files;
}
