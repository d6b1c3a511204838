import {bundle} from "./bundle.ts";

await bundle(`import "./src/components/dataset/tableFileWorker.ts";`, {format: "iife"});
