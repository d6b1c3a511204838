import {bundle} from "./bundle.ts";

// Release 1.28.0 is the last that carries its Parquet reader inside the module; later ones fetch it from a third party.
await bundle(`export {AsyncDuckDB, DuckDBDataProtocol, VoidLogger} from "@duckdb/duckdb-wasm";`, {
  mainFields: ["browser", "module", "main"]
});
