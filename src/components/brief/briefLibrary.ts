/** Briefs read in the browser: Markdown is fetched when a first brief is read. */
import {FileAttachment} from "observablehq:stdlib";
import {type Markdown, withBindings} from "../../shared/brief/markdownBlocks.js";
import {type Brief, brief} from "../../shared/brief/parse.js";

let loaded: Promise<Markdown> | undefined;

async function markdown(): Promise<Markdown> {
  const {MarkdownIt} = (await import(FileAttachment("../../vendor/markdown.js").href)) as {
    MarkdownIt: new (options: object) => Markdown;
  };
  return withBindings(new MarkdownIt({html: false}));
}

/** A brief from its text. */
export async function readBrief(text: string): Promise<Brief> {
  loaded ??= markdown();
  return brief(text, await loaded);
}
