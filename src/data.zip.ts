import {readFileSync} from "node:fs";
import {
  briefPages,
  chartFigure,
  collatedVersions,
  computedIndicators,
  corpusFrom,
  dataFiles,
  datasetCitation,
  inputsOf,
  json,
  keptAccuracy,
  packed,
  pageFiles,
  rowsIn,
  searchFiles,
  siteFingerprints,
  siteObservations,
  tables
} from "../loaders/index.ts";
import project from "../package.json" with {type: "json"};
import {archive} from "./build/dataArchive.ts";
import {tellFaults} from "./build/faults.ts";
import {isPreview} from "./build/isPreview.ts";
import {pageHeads} from "./build/pageHeads.ts";
import {siteAddress} from "./build/siteAddress.ts";
import {withCsv} from "./build/withCsv.ts";
import {overviewReading} from "./components/overview/overviewReading.ts";

tellFaults();
const {corpus, errors} = await corpusFrom("data", {onChange: (sentence) => console.error(sentence)});
// The evaluation reads the catalogue again, and tells again what is wrong with it.
const told = new Set(errors.map(({message}) => message));
const collated = await collatedVersions("data", corpus);
const measured = {...corpus, collated, accuracy: await keptAccuracy("data", ({message}) => told.add(message))};
for (const message of told) console.error(message);
const site = siteAddress();
const made = tables(measured, site);
const briefs = await briefPages("briefs", made, {lenient: isPreview(), tell: console.error});
const reports = rowsIn(made, "reports");
const areas = new Map(rowsIn(made, "areas").map((area) => [area.area, area]));
const released = /^date-released: "(.+)"$/m.exec(readFileSync("CITATION.cff", "utf8"))![1]!;
const reported = rowsIn(made, "measurements")
  .filter((figure) => figure.reported && figure.indicator)
  .map(chartFigure);
process.stdout.write(
  archive({
    tables: await dataFiles(made, project.version, measured.accuracy, {csv: withCsv()}),
    search: searchFiles(made),
    // The build itself needs these; no page asks for them.
    build: {
      "heads.json": json(
        pageHeads(
          reports,
          [...rowsIn(made, "indicators"), ...computedIndicators(made).map(({indicator}) => indicator)],
          briefs.titles,
          areas,
          site
        )
      ),
      "inputs.json": json(inputsOf("data")),
      "sources.json": json(reports.map(({file, sha256}) => ({file, sha256})))
    },
    pages: {
      ...packed(pageFiles(measured, made, briefs.files)),
      "refused.json": json([...told]),
      "overview.json": json(
        overviewReading(reported, rowsIn(made, "indicators"), corpus.knowledge.areas, reports, rowsIn(made, "findings"))
      ),
      "base.json": json({fingerprints: siteFingerprints(corpus.reports), observations: siteObservations(made)}),
      "citation.json": json(datasetCitation(project.version, released, corpus.knowledge))
    }
  })
);
