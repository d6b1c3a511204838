import {bundle} from "./bundle.ts";

await bundle(`export * from "docx";`);
