/** The search page: a box, filters, and five ways to look at what was found. */
import {type Child, fill, h} from "../base/element.js";
import {t} from "../base/language.js";
import {watchState} from "../base/state.js";
import {liveView} from "../ui/liveView.js";
import {quotations} from "../words/quotations.js";
import {clusterView} from "./clusterView.js";
import {collocateView} from "./collocateView.js";
import {lineView} from "./concordanceView.js";
import {frequencyView} from "./frequencyView.js";
import {indicatorHits} from "./indicatorHits.js";
import {keynessView} from "./keynessView.js";
import {openIndex} from "./openIndex.js";
import {box, defaults, filters, type SearchState, selection, viewTabs} from "./searchChoices.js";
import {findRequest, MOST_TYPED} from "./searchRequest.js";

export function searchPage(): HTMLElement {
  const head = h("div");
  const result = h("div", {class: "search-result", "aria-live": "polite"});
  const page = h("div", {class: "search"}, head, result);
  // It is here by the time that the reader has typed; a failure is told where it is needed.
  openIndex().catch(() => {});
  watchState(defaults, (state) => {
    fill(
      head,
      box(state.q),
      h("div", {class: "controls narrow"}, state.view !== "keyness" && filters(state), orders(state)),
      indicatorHits(state.q),
      viewTabs(state.view)
    );
    fill(result, h("p", {class: "quiet", role: "status"}, t("search.waiting")));
  });
  liveView(defaults, result, view);
  return page;
}

const answers = {frequency: frequencyView, collocates: collocateView, clusters: clusterView};

/** A failure of a reader's pattern, with what to look for in it. */
const explained = (error: unknown): never => {
  throw Object.assign(error as Error, {advice: t("search.pattern")});
};

function view(state: SearchState): Child | Promise<Child> {
  if (state.view === "keyness") return keynessView(state);
  if (state.q.length > MOST_TYPED)
    return h("p", {class: "empty"}, t("search.tooLong", {most: MOST_TYPED, length: state.q.length}));
  const request = findRequest(state.q);
  if (!request) return h("p", {class: "empty"}, quotations(t("search.empty")));
  const answer = answers[state.view as keyof typeof answers] ?? lineView;
  const shown = answer(request, state);
  return request.kind === "pattern" ? shown.catch(explained) : shown;
}

function orders({view, order, by}: SearchState): HTMLElement | null {
  if (view === "lines")
    return selection(t("search.order"), "order", order, [
      ["corpus", t("search.order.corpus")],
      ["left", t("search.order.left")],
      ["right", t("search.order.right")]
    ]);
  if (view === "frequency")
    return selection(t("search.by"), "by", by, [
      ["area", t("search.area")],
      ["year", t("search.year")],
      ["role", t("search.role")]
    ]);
  return null;
}
