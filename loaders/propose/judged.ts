/** How sure a proposal is: two places agree and none disagrees; one place says it; a person must decide. */
const certainties = ["sure", "likely", "ask"] as const;
export type Certainty = (typeof certainties)[number];

/** A reason or a question, in both languages. */
export interface Told {
  readonly zh: string;
  readonly en: string;
}

/** A value with how sure it is, and why or what is to be decided. */
export interface Judged<Value> {
  readonly value: Value | null;
  readonly certainty: Certainty;
  readonly why: Told;
}

/** The least sure of several. */
export const leastSure = (all: readonly Certainty[]): Certainty =>
  certainties[Math.max(...all.map((certainty) => certainties.indexOf(certainty)))]!;

/** A place of the text, in words: 题名“…”. */
const places: Readonly<Record<string, Told>> = {
  title: {zh: "题名", en: "the title"},
  speaker: {zh: "报告人", en: "who speaks"},
  issuer: {zh: "发布者", en: "the issuer"},
  file: {zh: "文件名", en: "the file's name"},
  folder: {zh: "文件夹名", en: "the folder's name"},
  opening: {zh: "开头", en: "an opening sentence"},
  text: {zh: "全文用词", en: "the names in the text"},
  code: {zh: "文件名中的代码", en: "the code in the file's name"},
  results: {zh: "工作回顾部分", en: "the part on results"},
  plans: {zh: "下一年安排部分", en: "the part on plans"},
  date: {zh: "发布或落款日期", en: "its date"}
};

const list = (names: readonly string[]): Told => ({
  zh: [...new Set(names)].map((name) => places[name]!.zh).join("、"),
  en: [...new Set(names)].map((name) => places[name]!.en).join(", ")
});

/** Which places say it. */
export const saidBy = (names: readonly string[]): Told => {
  const {zh, en} = list(names);
  return {zh: `据${zh}`, en: `from ${en}`};
};

/** A value and the places that say it: 130628 河北省保定市高阳县（题名、文件名）. */
export const saidIn = (value: string, names: readonly string[]): Told => {
  if (!names.length) return {zh: `${value}（由文中日期推断）`, en: `${value} (inferred from dates in the text)`};
  const {zh, en} = list(names);
  return {zh: `${value}（${zh}）`, en: `${value} (${en})`};
};
