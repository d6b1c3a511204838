/** The library that reads Markdown, fetched when a first text is read; without HTML and pictures. */
import {FileAttachment} from "observablehq:stdlib";
import {type Markdown, withBindings} from "../../shared/brief/markdownBlocks.js";

let loaded: Promise<Markdown> | undefined;

/** The library; braces that bind something are pieces of their own. */
export function markdownLibrary(): Promise<Markdown> {
  loaded ??= import(FileAttachment("../../vendor/markdown.js").href).then(
    ({MarkdownIt}: {MarkdownIt: new (options: object) => Markdown}) => withBindings(new MarkdownIt({html: false}))
  );
  return loaded;
}
