import {bundle} from "./bundle.ts";

await bundle(`
  export {expressionFunction, parse, View, Warn} from "vega";
  export {compile} from "vega-lite";
  export {expressionInterpreter} from "vega-interpreter";
  export {Handler as TooltipHandler} from "vega-tooltip";
`);
