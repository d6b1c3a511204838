import {corpusFrom, pagesArchive, tables} from "../../loaders/index.ts";
import {accuracy} from "../../test/gold/accuracy.ts";

// What could not be read is told by the tables' loader.
const {corpus: read} = await corpusFrom("data");
const corpus = {...read, accuracy: await accuracy()};
process.stdout.write(pagesArchive(corpus, tables(corpus)));
