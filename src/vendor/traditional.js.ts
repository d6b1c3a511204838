import {bundle} from "./bundle.ts";

// Characters as printed in Taiwan (為, 裡); words stay those of the report.
await bundle(`
  import {ConverterFactory} from "opencc-js/core";
  import from from "opencc-js/from/cn";
  import to from "opencc-js/to/tw";
  export const traditional = ConverterFactory(from, to);
`);
