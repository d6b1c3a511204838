/** The sentences behind a share: those of a report with a word of the group. */
import {type Child, h} from "../base/element.js";
import {t} from "../base/language.js";
import {reportPage} from "../base/links.js";
import {reportName} from "../store/corpusContents.js";
import {reading} from "../store/preparedReading.js";
import {number} from "../words/numberFormat.js";

/** `at` is the place of the group, `name` what it is called. */
export async function sentencesOf(report: string, at: number, name: string): Promise<HTMLElement> {
  const {text, sentences, attention} = await reading("report", report);
  const {words, sentences: ordinals, count} = attention[at]!;
  return h(
    "section",
    {id: "sentences", tabindex: -1},
    h("h2", null, t("attention.sentences", {report: reportName(report), group: name})),
    h(
      "p",
      {class: "quiet"},
      t("attention.counts", {count: number(count), sentences: number(ordinals.length)}),
      " ",
      h("span", {lang: "zh-Hans"}, words.map((word) => `${word.word} ${word.count}`).join(" · "))
    ),
    h(
      "ol",
      {class: "attention-sentences"},
      ordinals.map((ordinal) => {
        const {start, end, sourceStart} = sentences[ordinal]!;
        return h(
          "li",
          null,
          h(
            "span",
            {class: "report-text", lang: "zh-Hans"},
            marked(
              text.slice(start, end),
              words.map(({word}) => word)
            )
          ),
          " ",
          h("a", {href: reportPage(report, sourceStart), class: "quiet"}, t("attention.source"))
        );
      })
    )
  );
}

/** The text with the words marked, of those that begin together the longest. */
function marked(text: string, words: readonly string[]): Child {
  const longest = words.toSorted((a, b) => b.length - a.length);
  const parts: Child[] = [];
  let plain = "";
  for (let start = 0; start < text.length; ) {
    const word = longest.find((one) => text.startsWith(one, start));
    if (!word) {
      plain += text[start++];
      continue;
    }
    parts.push(plain, h("mark", null, word));
    plain = "";
    start += word.length;
  }
  return [...parts, plain];
}
