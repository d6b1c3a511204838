import {bundled} from "./bundle.ts";
import {offline} from "./offline.ts";
import {webLibrary} from "./webLibrary.ts";

const worker = await bundled(`import "./src/vendor/workers/draftWorker.ts";`, {...webLibrary, format: "iife"});
process.stdout.write(`${offline}\n${worker}`);
