import {bundle} from "./bundle.ts";

await bundle(`
  export {basicSetup, EditorView} from "codemirror";
  export {keymap, placeholder} from "@codemirror/view";
  export {Compartment, EditorState, Prec} from "@codemirror/state";
  export {PostgreSQL, sql} from "@codemirror/lang-sql";
  export {json} from "@codemirror/lang-json";
  export {setDiagnostics} from "@codemirror/lint"; export {HighlightStyle, syntaxHighlighting} from "@codemirror/language"; export {tags} from "@lezer/highlight";
`);
