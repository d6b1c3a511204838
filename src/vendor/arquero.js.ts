import {bundle} from "./bundle.ts";

// One script that sets \`aq\`: it runs in a worker that has no modules to import and no site to import them from.
await bundle(`export * from "arquero";`, {format: "iife", globalName: "aq"});
