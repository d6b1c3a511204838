/** The things that a reader has kept, ready to be put into the brief. */
import {type Child, fill, h} from "../base/element.js";
import {t} from "../base/language.js";
import {save} from "../base/savedFile.js";
import {emptyBasket, findBasket, type Kept, storedBasket, toggleKept, watchBasket} from "../store/basket.js";
import {number} from "../words/numberFormat.js";

/** The list, which follows the basket. `insert` puts bindings into the text. */
export function basketList(insert: (text: string) => void): HTMLElement {
  const box = h("section", {class: "basket", "aria-label": t("brief.basket")});
  const show = () => {
    const kept = findBasket();
    fill(
      box,
      h("h2", null, t("brief.basket"), kept?.length ? ` ${number(kept.length)}` : ""),
      kept ? list(kept, insert) : strange()
    );
  };
  watchBasket(show);
  show();
  return box;
}

function list(kept: readonly Kept[], insert: (text: string) => void): Child {
  if (!kept.length) return h("p", {class: "quiet"}, t("brief.empty"));
  return [
    h(
      "ul",
      null,
      kept.map((one) =>
        h(
          "li",
          null,
          h(
            "button",
            {type: "button", class: "row-open", title: one.text, onclick: () => insert(asWritten(one))},
            one.label
          ),
          " ",
          h(
            "button",
            {
              type: "button",
              class: "plain",
              "aria-label": t("brief.drop", {label: one.label}),
              onclick: () => toggleKept(one)
            },
            "×"
          )
        )
      )
    ),
    h(
      "p",
      null,
      h("button", {type: "button", onclick: () => insert(kept.map(asWritten).join("\n"))}, t("brief.insertAll")),
      " ",
      h("button", {type: "button", class: "plain", onclick: () => emptyBasket()}, t("brief.emptyAll"))
    )
  ];
}

/** A figure is a line of text with its binding in place of the value; charts, tables and quotations get a paragraph. */
const asWritten = ({text, label}: Kept): string =>
  /^\{(?:figure|value):/.test(text)
    ? `${label.replace(/[{}]/g, "")}${/[：:]$/.test(label) ? "" : " "}${text}\n`
    : `\n${text}\n`;

const strange = (): HTMLElement =>
  h(
    "div",
    {class: "empty"},
    h("p", null, t("brief.otherBasket")),
    h(
      "button",
      {type: "button", onclick: () => save("fazhi-basket.json", storedBasket(), "application/json")},
      t("brief.saveBasket")
    )
  );
