import {bundled} from "./bundle.ts";
import {sandbox} from "./sandbox.ts";

process.stdout.write(sandbox(await bundled(`export * from "arquero";`, {format: "iife", globalName: "aq"})));
