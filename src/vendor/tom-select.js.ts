import {bundle} from "./bundle.ts";

await bundle(`
  import TomSelect from "tom-select/dist/esm/tom-select.js";
  import removeButton from "tom-select/dist/esm/plugins/remove_button/plugin.js";
  TomSelect.define("remove_button", removeButton);
  export {TomSelect};
`);
