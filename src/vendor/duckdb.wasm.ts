import {copy} from "./copy.ts";

await copy("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm");
