/** Switches of the reader: layers of annotations, and the source beside the text. Their state is in the address. */
import type {Reading} from "../../../loaders/index.ts";
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {choose, listed, watchState} from "../base/state.js";
import {number} from "../words/numberFormat.js";
import {layerNames} from "./textLayers.js";

/** The layers that are on when the address does not say. */
export const defaultLayers = "figures,repairs,findings";

/** A switch for each layer that the report has anything of. */
export function layerSwitches(reading: Reading): HTMLElement {
  const boxes = layerNames.map((name) => {
    const count = reading[name].length;
    const box = h("input", {type: "checkbox", value: name, disabled: count === 0});
    return {
      name,
      box,
      label: h(
        "label",
        {class: `check layer-${name}`},
        box,
        h("span", {class: `in-${name}`}, t(`report.layer.${name}`)),
        h("small", {class: "number"}, number(count))
      )
    };
  });
  const element = h(
    "fieldset",
    {class: "layers"},
    h("legend", null, t("report.layers")),
    boxes.map(({label}) => label)
  );
  element.addEventListener("change", () => {
    const chosen = boxes
      .filter(({box}) => box.checked)
      .map(({name}) => name)
      .join(",");
    // "none" is a choice; an empty parameter would be the default.
    choose({layers: chosen === defaultLayers ? null : chosen || "none"});
  });
  watchState({layers: defaultLayers}, ({layers}) => {
    for (const {name, box} of boxes) box.checked = listed(layers).includes(name);
  });
  return element;
}

/** Whether each sentence stands beside its source. */
export function sourceSwitch(): HTMLElement {
  const box = h("input", {type: "checkbox"});
  box.addEventListener("change", () => choose({source: box.checked ? "1" : null}));
  watchState({source: ""}, ({source}) => {
    box.checked = source !== "";
  });
  return h("label", {class: "check"}, box, t("report.beside"));
}
