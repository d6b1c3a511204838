/** The charts of a brief as pictures, in the colours of paper. */
import {pictureText, png} from "../chart/chartPicture.js";
import {partsOf} from "../chart/pictureParts.js";
import type {Picture} from "./wordBlocks.js";

/** The pictures of the charts that stand in `element`, by their bindings. */
export async function chartPictures(element: Element): Promise<ReadonlyMap<string, Picture>> {
  const theme = document.documentElement.dataset.theme;
  document.documentElement.dataset.theme = "light";
  try {
    const texts = [...element.querySelectorAll<HTMLElement>("[data-chart]")].flatMap((box) => {
      const figure = box.querySelector("figure.chart");
      const drawing = figure?.querySelector(".plot svg");
      return figure && drawing ? [[box.dataset.chart!, figure, pictureOf(figure, drawing)] as const] : [];
    });
    return new Map(
      await Promise.all(
        texts.map(async ([raw, figure, text]): Promise<[string, Picture]> => {
          const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(text)!;
          const alternative =
            figure.querySelector(".plot [role='graphics-document']")?.getAttribute("aria-label") ??
            figure.querySelector("h3")?.textContent ??
            "";
          return [
            raw,
            {
              svg: new TextEncoder().encode(text),
              png: new Uint8Array(await (await png(text)).arrayBuffer()),
              width: Number(width),
              height: Number(height),
              alternative
            }
          ];
        })
      )
    );
  } finally {
    document.documentElement.dataset.theme = theme ?? "";
  }
}

const pictureOf = (figure: Element, drawing: Element) =>
  pictureText(new XMLSerializer().serializeToString(drawing), {...partsOf(figure), taken: ""});
