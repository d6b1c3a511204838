import {corpusFrom, pagesArchive, tables} from "../../loaders/index.ts";
import {accuracy} from "../../test/gold/accuracy.ts";
import {unpack} from "../build/unpack.ts";

// What could not be read is told by the tables' loader.
const {corpus} = await corpusFrom("data");
const measured = {...corpus, accuracy: await accuracy()};
const archive = pagesArchive(measured, tables(measured));
unpack("data/pages", archive);
process.stdout.write(archive);
