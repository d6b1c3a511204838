import {bundle} from "./bundle.ts";

await bundle(`export {strToU8, zipSync} from "fflate";`);
