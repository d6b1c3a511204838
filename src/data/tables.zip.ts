import {archive, corpusFrom, tables} from "../../loaders/index.ts";
import project from "../../package.json" with {type: "json"};

const {corpus, errors} = await corpusFrom("data");
for (const error of errors) console.error(error.message);
process.stdout.write(await archive(tables(corpus), project.version));
