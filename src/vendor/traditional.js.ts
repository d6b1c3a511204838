import {bundle} from "./bundle.ts";

await bundle(`
  import {ConverterFactory} from "opencc-js/core";
  import from from "opencc-js/from/cn";
  export const traditional = ConverterFactory(from);
`);
