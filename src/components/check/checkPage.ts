/** The page on which a draft is checked. */
import type {CheckedDraft} from "../../../loaders/library.ts";
import {type Child, fill, h} from "../base/element.js";
import {say, t} from "../base/language.js";
import {errorView} from "../ui/errorView.js";
import {comparedPart} from "./comparedPart.js";
import {check, ready} from "./draftEngine.js";
import {dutyPart} from "./dutyPart.js";
import {figuresPart} from "./figuresPart.js";
import {findingsPart} from "./findingsPart.js";
import {sharedPart} from "./sharedPart.js";

const endings = ".docx,.doc,.wps,.pdf,.txt,.html,.htm,.md,.rtf,.ofd,.mht";

export function checkPage(): HTMLElement {
  const status = h("p", {class: "check-status", role: "status"});
  const results = h("div", {class: "check-results"});
  const tell = (...words: readonly Child[]) => fill(status, ...words);
  const prepare = async () => {
    tell(t("check.preparing"));
    try {
      await ready();
      if (!results.hasChildNodes()) tell(t("check.ready"));
    } catch (error) {
      tell(errorView(error, prepare));
    }
  };
  const take = async (files: FileList | null | undefined) => {
    const [draft] = files ?? [];
    if (!draft) return;
    fill(results);
    tell(t("check.reading", {name: draft.name}));
    try {
      const answer = await check(draft);
      if (answer === null) tell(t("check.tooLong", {name: draft.name}));
      else if ("refused" in answer)
        tell(h("strong", null, t("check.refused", {name: draft.name})), " ", say(answer.refused.zh, answer.refused.en));
      else if ("failed" in answer) tell(t("check.brokenOff", {name: draft.name, reason: answer.failed}));
      else {
        tell(t("check.done", {name: draft.name}));
        fill(results, parts(answer.checked));
      }
    } catch (error) {
      tell(errorView(error, () => take(files)));
    }
  };
  const input = h("input", {
    type: "file",
    accept: endings,
    "aria-describedby": "check-formats",
    onchange: ({target}: Event) => take((target as HTMLInputElement).files)
  });
  const zone = h(
    "div",
    {
      class: "check-zone",
      ondragover: (event: DragEvent) => {
        event.preventDefault();
        zone.classList.add("over");
      },
      ondragleave: () => zone.classList.remove("over"),
      ondrop: (event: DragEvent) => {
        event.preventDefault();
        zone.classList.remove("over");
        take(event.dataTransfer?.files);
      }
    },
    h("label", null, h("span", null, t("check.choose")), input),
    h("p", {id: "check-formats", class: "quiet"}, t("check.formats"))
  );
  prepare();
  return h("div", {class: "check-view"}, zone, status, results);
}

function parts(draft: CheckedDraft): Child[] {
  const {title, areaZh, areaEn, year, letters, figures} = draft;
  const named = say(areaZh ?? "", areaEn ?? areaZh ?? "") || t("check.unknownArea");
  return [
    h(
      "p",
      {class: "check-facts"},
      title && h("strong", {lang: "zh-Hans"}, title),
      " ",
      t("check.facts", {area: named, year: year ?? t("check.unknownYear"), letters, figures: figures.length})
    ),
    findingsPart(draft),
    dutyPart(draft),
    comparedPart(draft),
    sharedPart(draft),
    figuresPart(draft)
  ];
}
