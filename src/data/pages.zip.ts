import {corpusFrom, pagesArchive, tables} from "../../loaders/index.ts";

// What could not be read is told by the tables' loader.
const {corpus} = await corpusFrom("data");
process.stdout.write(pagesArchive(corpus, tables(corpus)));
