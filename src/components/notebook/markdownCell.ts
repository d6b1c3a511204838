/** A cell of Markdown: read as text, written on request. Nothing in it becomes markup. */
import {blocksOf} from "../../shared/brief/markdownBlocks.js";
import {fill, h} from "../base/element.js";
import {t} from "../base/language.js";
import {markdownLibrary} from "../base/markdownLibrary.js";
import {blockView} from "../ui/markdownView.js";
import {type CellOptions, type CellView, cellFrame} from "./cellFrame.js";
import {editor} from "./editor.js";

export async function markdownCell(options: CellOptions): Promise<CellView> {
  let text = options.cell.text;
  const shown = h("div", {class: "notebook-words"});
  const show = async () => {
    const library = await markdownLibrary();
    const views = {
      kind: "binding",
      inLine: ({raw}: {readonly raw: string}) => raw,
      alone: ({raw}: {readonly raw: string}) => h("p", null, raw),
      tableName: t("notebook.table")
    };
    fill(
      shown,
      text.trim()
        ? blocksOf(library.parse(text, {}), 1).map((block) => blockView(block, views))
        : h("p", {class: "quiet"}, t("notebook.noWords"))
    );
  };
  const writing = await editor({
    language: "text",
    text,
    label: t("notebook.words"),
    changed: (next) => {
      text = next;
      show();
      options.changed();
    },
    run: show
  });
  const {element, rename} = cellFrame(
    options,
    shown,
    h("details", {open: !text.trim()}, h("summary", {class: "quiet"}, t("notebook.write")), writing.element)
  );
  await show();
  return {element, rename, cell: () => ({kind: "markdown", text, chart: ""}), result: () => null, run: show};
}
