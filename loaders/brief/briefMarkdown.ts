import MarkdownIt from "markdown-it";
import {type Markdown, withBindings} from "../../shared/brief/markdownBlocks.ts";

/** Markdown of briefs: no HTML, no pictures, bindings in braces. */
export const briefMarkdown: Markdown = withBindings(new MarkdownIt({html: false}) as unknown as Markdown);
