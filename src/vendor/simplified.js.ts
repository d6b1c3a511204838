import {bundle} from "./bundle.ts";

await bundle(`
  import {ConverterFactory} from "opencc-js/core";
  import to from "opencc-js/to/cn";
  export const simplified = ConverterFactory(to);
`);
