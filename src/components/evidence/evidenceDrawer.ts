/**
 * The drawer that every mark, row and number opens: the sentence a figure was read from, how it was read, and how to
 * cite it. Which figure is open is in the address (`?figure=`), so that evidence can be linked to and Back closes it.
 */
import {type Child, fill, h} from "../base/element.js";
import {t} from "../base/language.js";
import {opensElsewhere} from "../base/links.js";
import {address, choose, watchState} from "../base/state.js";
import {errorView} from "../ui/errorView.js";

/** Opens the drawer on a figure, by its id; on the sentence at a place `report@offset in the source` where no figure begins there. */
export const openEvidence = (figure: string): void => choose({figure});

/** A link that opens the drawer on a figure. Being a link it works before any script does, and in a tab of its own. */
export function evidenceLink(figure: string, attributes: {class: string; title: string}, ...children: Child[]) {
  const onclick = (event: MouseEvent) => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    openEvidence(figure);
  };
  return h("a", {...attributes, href: address({figure}), onclick}, ...children);
}

const body = h("div", {class: "drawer-body"});
const close = h("button", {type: "button", class: "drawer-close", "aria-label": t("evidence.close")}, "×");
const drawer = h("dialog", {class: "drawer", "aria-label": t("evidence.title")}, close, body);
let opener: Element | null = null;

async function show(figure: string): Promise<void> {
  if (!drawer.isConnected) document.body.append(drawer);
  if (!drawer.open) {
    opener = document.activeElement;
    drawer.showModal();
  }
  fill(body, h("p", {class: "quiet", role: "status"}, t("evidence.waiting")));
  try {
    // Fetched when first opened: most visits open none, and a first chart should not wait for it.
    const {evidenceBody} = await import("./evidenceBody.js");
    const content = await evidenceBody(figure);
    if (drawer.dataset.figure !== figure) return;
    fill(body, content);
    drawer.dispatchEvent(new CustomEvent("shown"));
  } catch (error) {
    fill(
      body,
      errorView(error, () => show(figure))
    );
  }
}

close.addEventListener("click", () => drawer.close());
// A click beside the drawer lands on the dialog itself, outside its box.
drawer.addEventListener("click", (event) => {
  if (event.target === drawer) drawer.close();
});
drawer.addEventListener("close", () => {
  drawer.removeAttribute("data-figure");
  choose({figure: null});
  if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus();
});

watchState({figure: ""}, ({figure}) => {
  if (figure) {
    drawer.dataset.figure = figure;
    show(figure);
  } else if (drawer.open) drawer.close();
});
