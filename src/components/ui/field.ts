/** A control under its name, and the plainest of controls: a list to choose one from. */
import {h} from "../base/element.js";

/** A control with its name above it; `wide` takes the room that others leave. */
export const field = (name: string, control: HTMLElement, {wide = false} = {}): HTMLElement =>
  h("label", {class: wide ? "field wide" : "field"}, h("span", {class: "label"}, name), control);

/** The choices in order. */
export type Options = readonly (readonly [value: string, label: string])[];

/** A list of which one holds; `changed` is told which. */
export function select(options: Options, chosen: string, changed: (value: string) => unknown): HTMLSelectElement {
  const element = h(
    "select",
    {onchange: () => changed(element.value)},
    options.map(([value, label]) => h("option", {value, selected: value === chosen}, label))
  );
  return element;
}
