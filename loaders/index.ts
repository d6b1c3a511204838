/** The library: from a folder of reports to tables. */
export {corpus, corpusFrom, report} from "./pipeline.ts";
export {catalogue} from "./read/catalogue.ts";
export {knowledge} from "./read/knowledge.ts";
export {source} from "./read/source.ts";
export {archive} from "./tables/archive.ts";
export {codelists} from "./tables/codelists.ts";
export type {Contents, IndicatorContents} from "./tables/contents.ts";
export {csvLine} from "./tables/csv.ts";
export {pagesArchive} from "./tables/pages/archive.ts";
export type {Applied, Example, Examples, RepairExample} from "./tables/pages/examples.ts";
export type {IndicatorReading} from "./tables/pages/indicator.ts";
export type {ReadFigure, Reading} from "./tables/pages/reading.ts";
export {writeParquet} from "./tables/parquet.ts";
export {columns, type Row, type TableName, tableNames} from "./tables/row.ts";
export {schema} from "./tables/schema.ts";
export type {ChartFigure, Shared} from "./tables/shared.ts";
export {rowsOf, type Tables, tables} from "./tables/tables.ts";
export type * from "./types.ts";
