import {copy} from "./copy.ts";

await copy("@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js");
