import {archive, corpusFrom, tables} from "../../loaders/index.ts";
import project from "../../package.json" with {type: "json"};
import {accuracy} from "../../test/gold/accuracy.ts";

const {corpus, errors} = await corpusFrom("data");
for (const error of errors) console.error(error.message);
const measured = await accuracy();
process.stdout.write(await archive(tables({...corpus, accuracy: measured}), project.version, measured));
