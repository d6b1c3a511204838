import {bundled} from "./bundle.ts";
import {sandbox} from "./sandbox.ts";

const worker = await bundled(`import "./src/components/notebook/chartWorker.ts";`, {format: "iife"});
process.stdout.write(sandbox("Vega-Lite", worker));
