/** The way to a panel for statistics programs, from any page that shows figures. */
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import type {PanelBeginning} from "./panelFiles.js";

/** A button that opens the choices of a panel, which are fetched then. */
export const panelButton = (beginning: () => PanelBeginning): HTMLElement =>
  h(
    "button",
    {
      type: "button",
      class: "panel-button",
      onclick: async () => (await import("./panelDialog.js")).openPanel(beginning())
    },
    t("panel.open")
  );
