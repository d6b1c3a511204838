import {bundle} from "./bundle.ts";

await bundle(`export {default as workbook} from "write-excel-file/browser";`);
