import {bundle} from "./bundle.ts";

await bundle(`export {default as MarkdownIt} from "markdown-it";`);
