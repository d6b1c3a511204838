import {bundled} from "./bundle.ts";
import {sandbox} from "./sandbox.ts";

process.stdout.write(sandbox("Arquero", await bundled(`export * from "arquero";`, {format: "iife", globalName: "aq"})));
