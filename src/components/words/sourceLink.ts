/** The source file of a report, byte for byte as it was read: offsets count in it, and its hash can be checked. */
import type {Row} from "../../../loaders/index.ts";
import {type Child, h} from "../base/element.js";
import {sourceFile} from "../base/links.js";

/** A link that hands over the file under its own name. */
export const sourceLink = ({file, sha256}: Pick<Row<"reports">, "file" | "sha256">): Child =>
  h("a", {href: sourceFile(sha256), download: file.replace(/^.*\//, "")}, h("code", null, file));
