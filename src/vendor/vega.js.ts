import {bundle} from "./bundle.ts";

await bundle(`
  export {parse, View, Warn, Error as Severe, None} from "vega";
  export {compile} from "vega-lite";
  export {expressionInterpreter} from "vega-interpreter";
  export {Handler as TooltipHandler} from "vega-tooltip";
`);
