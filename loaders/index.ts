/** The library: from a folder of reports to tables. */

export {csvLine} from "../shared/csv.ts";
export {type ExampleFailure, exampleFailures} from "./check.ts";
export {codelists} from "./codelists.ts";
export {corpusFrom, type Run} from "./corpusFrom.ts";
export {accuracy} from "./evaluate/corpusAccuracy.ts";
export {corpus, report, reportFrom} from "./pipeline.ts";

export {catalogue, catalogueColumns, checkCatalogueRow} from "./read/catalogue.ts";
export {knowledge} from "./read/knowledge.ts";
export {defaultLimits as LIMITS, type Limits} from "./read/limits.ts";
export {CorpusError, KnowledgeError, ReadError} from "./read/readError.ts";
export {source} from "./read/source.ts";
export {textSource} from "./read/textSource.ts";
export {type ChartFigure, chartFigure} from "./tables/chartFigure.ts";
export {type Citation, datasetCitation} from "./tables/cited.ts";
export type {Contents, IndicatorContents} from "./tables/contents.ts";
export {excerpt} from "./tables/excerpt.ts";
export {foreignEntries} from "./tables/folder.ts";
export type {AreaFinding, AreaReading, CitedTitle} from "./tables/pages/area.ts";
export type {Continuity, NeverTold, Restatement, Stop, SumBelow} from "./tables/pages/continuity.ts";
export type {Applied, Example, Examples, RepairExample} from "./tables/pages/examples.ts";
export {pageFiles} from "./tables/pages/files.ts";
export type {IndicatorReading} from "./tables/pages/indicator.ts";
export type {Among, Place, Rank} from "./tables/pages/places.ts";
export type {QualityReading, RuleRepairs, SeriesCounts} from "./tables/pages/quality.ts";
export type {ReadFigure, Reading} from "./tables/pages/reading.ts";
export type {Cell, ReuseReading, Sharing} from "./tables/pages/reuseReading.ts";
export {isTableFile, writeParquet} from "./tables/parquet.ts";
export {type Code, columns, type Row, type TableName, tableNames} from "./tables/row.ts";
export {schema} from "./tables/schema.ts";
export {dataFiles, type Files, json} from "./tables/tableFiles.ts";
export {rowsIn, rowsOf, type Tables, tables} from "./tables/tables.ts";
export type * from "./types.ts";
