/** A brief is written: text at one side, the basket beside it, the brief as it will be below or at the other side. */

import {looked} from "../../shared/brief/briefFaults.js";
import type {ReferenceStyle} from "../../shared/brief/briefNotes.js";
import {briefDocument} from "../../shared/brief/resolve.js";
import {type Child, fill, h} from "../base/element.js";
import {english, t} from "../base/language.js";
import {briefPage} from "../base/links.js";
import {save} from "../base/savedFile.js";
import {stateNow} from "../base/state.js";
import {copyButton, copyStatus} from "../ui/copyButton.js";
import {errorView} from "../ui/errorView.js";
import {quotations} from "../words/quotations.js";
import {basketList} from "./basketList.js";
import {readBrief} from "./briefLibrary.js";
import {tablesFor} from "./briefSource.js";
import {type ShownBrief, styleChoice, takeAway} from "./briefTools.js";
import {briefView} from "./briefView.js";
import {carriedText, findDraft, findLinkText, keepDraft, textOfFile} from "./draft.js";

/** The pause in writing after which the brief is shown anew, in milliseconds. */
const PAUSE = 400;

export async function briefEditor(): Promise<HTMLElement> {
  const status = copyStatus();
  const notice = h("div");
  const faults = h("div", {role: "status"});
  const sheet = h("div", {class: "brief-sheet"});
  const writing = h("textarea", {
    class: "brief-text",
    rows: 24,
    spellcheck: "false",
    "aria-label": t("brief.text"),
    oninput: () => changed()
  });
  let style: ReferenceStyle = "gbt7714";
  let now: ShownBrief | null = null;
  let turn = 0;
  let waiting: ReturnType<typeof setTimeout>;
  /** The text came with a link: the reader's own draft stays as it is. */
  let borrowed = false;

  const show = async (): Promise<void> => {
    const mine = ++turn;
    try {
      const brief = await readBrief(writing.value);
      const tables = await tablesFor(brief);
      if (mine !== turn) return;
      const language = english ? "en" : "zh";
      const shown = briefDocument(brief, tables, language, style);
      now = {shown, tables, view: briefView(shown), name: "fazhi-brief"};
      fill(sheet, writing.value.trim() ? now.view.element : h("p", {class: "empty"}, t("brief.begin")));
      fill(faults, faultList(looked(brief, tables, language).filter(({state}) => state !== "holds")));
    } catch (error) {
      if (mine === turn) fill(sheet, errorView(error, show));
    }
  };
  const changed = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (!borrowed && !keepDraft(writing.value)) status.textContent = t("brief.notStored");
      show();
    }, PAUSE);
  };
  const insert = (text: string) => {
    const {selectionStart: at, selectionEnd: end} = writing;
    writing.setRangeText(text, at, end, "end");
    writing.focus();
    changed();
  };
  const adopt = () => {
    borrowed = false;
    fill(notice);
    history.replaceState(null, "", briefPage({}));
    changed();
  };

  const {text: carried} = stateNow({text: ""});
  if (carried) {
    const answer = await carriedText(carried);
    if ("text" in answer) {
      writing.value = answer.text;
      borrowed = answer.text !== findDraft();
      if (borrowed)
        fill(
          notice,
          h(
            "div",
            {class: "borrowed", role: "note"},
            h("p", null, t("brief.borrowed")),
            h("button", {type: "button", onclick: adopt}, t("brief.adopt"))
          )
        );
    } else {
      writing.value = findDraft() ?? "";
      fill(notice, h("p", {class: "empty", role: "alert"}, t(`brief.link.${answer.fault}`)));
    }
  } else writing.value = findDraft() ?? "";
  show();

  const opened = async (file: File | undefined) => {
    if (!file) return;
    const answer = await textOfFile(file);
    if ("fault" in answer) {
      status.textContent = t(`brief.file.${answer.fault}`, {file: file.name});
      return;
    }
    if (writing.value.trim() && !borrowed && !confirm(t("brief.replace"))) return;
    writing.value = answer.text;
    adopt();
  };
  const chooser = h("input", {
    type: "file",
    accept: ".md,.txt,text/markdown,text/plain",
    hidden: true,
    onchange: () => {
      opened(chooser.files?.[0]);
      chooser.value = "";
    }
  });
  const link = async () => {
    const carried = await findLinkText(writing.value);
    if (carried === null) throw new Error("too long");
    return briefPage({text: carried});
  };
  const share = copyButton(
    t("brief.copyLink"),
    () =>
      link().catch(() => {
        queueMicrotask(() => {
          status.textContent = t("brief.tooLong");
        });
        return writing.value;
      }),
    status,
    t("cite.copied", {name: t("notebook.link")})
  );
  return h(
    "div",
    {class: "brief-editor"},
    notice,
    h(
      "div",
      {class: "controls"},
      h("button", {type: "button", onclick: () => chooser.click()}, t("brief.openFile")),
      chooser,
      h(
        "button",
        {type: "button", onclick: () => save("fazhi-brief.md", writing.value, "text/markdown")},
        t("brief.save")
      ),
      share,
      styleChoice(style, (chosen) => {
        style = chosen;
        show();
      }),
      takeAway(() => now, status),
      status
    ),
    h(
      "div",
      {class: "brief-columns"},
      h("div", {class: "brief-writing"}, writing, syntax(), basketList(insert)),
      h("div", null, faults, sheet)
    )
  );
}

const faultList = (off: readonly {readonly placed: {readonly line: number}; readonly remark: string | null}[]): Child =>
  off.length > 0 && [
    h("p", {class: "off-count"}, t("brief.off", {count: off.length})),
    h(
      "ul",
      {class: "off-list"},
      off.map(({placed, remark}) => h("li", null, t("brief.line", {line: placed.line}), " ", quotations(remark ?? "")))
    )
  ];

const lines = [
  "{figure:620100-2020@2589=120 as a}",
  "{value:mediation.cases,620100,2020}",
  "{=a/b %}",
  "{quote:620100-2020@2589}",
  "{table:indicator=mediation.cases}",
  "{chart:indicator=mediation.cases&area=620100}"
] as const;
const keys = ["figure", "value", "computed", "quote", "table", "chart"] as const;

const syntax = (): HTMLElement =>
  h(
    "details",
    {class: "brief-syntax"},
    h("summary", null, t("brief.syntax")),
    h(
      "dl",
      null,
      lines.flatMap((line, i) => [h("dt", null, h("code", null, line)), h("dd", null, t(`brief.syntax.${keys[i]!}`))])
    )
  );
