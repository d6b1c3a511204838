import {strFromU8} from "fflate";
import {corpusFrom, pageFiles, type Reading, tables} from "../loaders/index.ts";

/** The result of `make`, made at the first call: once a process, because `npm run test:unit` runs many files in one. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The project's own corpus. Tests share it: none may change it. */
export const projectCorpus = once(async () => (await corpusFrom("data")).corpus);

/** Its tables. */
export const projectTables = once(async () => tables(await projectCorpus()));

/** The files that its pages are drawn from, by name. */
export const projectPages = once(async () => pageFiles(await projectCorpus(), await projectTables()));

/** The data of the reader of reports, a report each. */
export const projectReadings = once(async () => {
  const files = await projectPages();
  const {reports} = await projectCorpus();
  return reports.map(({source}) => JSON.parse(strFromU8(files[`report/${source.report}.json`]!)) as Reading);
});
