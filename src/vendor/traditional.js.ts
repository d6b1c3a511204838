import {bundle} from "./bundle.ts";

// Characters as printed in Taiwan (為, 裡); words stay those of the report, and a list of its own puts right what the dictionary gets wrong (複議 for 復議), and the quotation marks.
await bundle(`
  import {ConverterFactory} from "opencc-js/core";
  import from from "opencc-js/from/cn";
  import to from "opencc-js/to/tw";
  import words from "./src/vendor/traditional-words.json";
  export const traditional = ConverterFactory(from, to, [words]);
`);
