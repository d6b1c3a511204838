import {readFile} from "node:fs/promises";
import {guard} from "./guard.ts";

// The engine of the notebook: the same worker, behind a guard that is there before it.
const worker = await readFile("node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js", "utf8");
process.stdout.write(`${guard}\n${worker}`);
