/** Choosing from many: typed by name, by sound (pinyin, or its first letters) or in English; tom-select does the work. */
import {FileAttachment} from "observablehq:stdlib";
import {h} from "../base/element.js";
import {t} from "../base/language.js";

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** All else that it is known by: the other language's name, pinyin, codes. */
  readonly aliases: string;
  /** Heading that it stands under, or several. */
  readonly group?: string | readonly string[];
  /** Said after its name, faint: how much there is of it. */
  readonly aside?: string;
}

interface PickerOptions {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly placeholder?: string;
  /** The most that may be chosen; 1 makes it a single choice. */
  readonly most?: number;
  readonly changed: (chosen: readonly string[]) => void;
}

interface TomSelect {
  setValue(value: readonly string[] | string, silent: boolean): void;
}
type TomSelectClass = new (element: HTMLElement, options: object) => TomSelect;

export interface Picker {
  readonly element: HTMLElement;
  /** Shows another choice without telling `changed`, when the address has changed. */
  choose(chosen: readonly string[]): void;
  /** Settles when the control stands in the place of the bare list. */
  readonly ready: Promise<unknown>;
}

let names = 0;

export function picker(options: PickerOptions): Picker {
  const {label, choices, most = 12, changed} = options;
  const id = `picker-${++names}`;
  const select = h("select", {id, multiple: most > 1, "aria-label": label});
  const element = h("div", {class: "field picker"}, h("label", {for: `${id}-ts-control`}, label), select);
  let chosen = options.chosen;
  let control: TomSelect | undefined;
  // The label stands in the page at once; the control follows when its library is there.
  const ready = import(FileAttachment("../../vendor/tom-select.js").href).then(
    ({TomSelect}: {TomSelect: TomSelectClass}) => {
      const groups = [...new Set(choices.flatMap(({group}) => group ?? ""))].filter(Boolean);
      control = new TomSelect(select, {
        options: choices.map((choice, order) => ({...choice, order})),
        optgroups: groups.map((group) => ({value: group, label: group})),
        optgroupField: "group",
        valueField: "value",
        labelField: "label",
        searchField: ["label", "aliases"],
        sortField: [{field: "$score"}, {field: "order"}],
        lockOptgroupOrder: true,
        items: chosen,
        maxItems: most,
        maxOptions: 200,
        refreshThrottle: 60,
        hideSelected: false,
        closeAfterSelect: most === 1,
        placeholder: options.placeholder ?? t("picker.search"),
        plugins: {remove_button: {title: t("picker.remove")}},
        render: {
          option: ({label, aside}: Choice) => h("div", null, label, " ", h("small", null, aside ?? "")),
          item: ({label}: Choice) => h("div", null, label),
          no_results: () => h("div", {class: "no-results"}, t("picker.none"))
        },
        onChange: (value: string | string[]) => {
          chosen = [value].flat().filter(Boolean);
          changed(chosen);
        }
      });
    }
  );
  return {
    element,
    ready,
    choose: (next) => {
      chosen = next;
      control?.setValue(most === 1 ? (next[0] ?? "") : next, true);
    }
  };
}
