/** The frame of every page: the head, the bar of pages, the footer. Both languages are in the page; the style shows one. */

import {dataAddress, dataFolder} from "./dataAddress.ts";
import {isPreview} from "./isPreview.ts";

/** The pages of the bar, in order: path, Chinese, English. A page joins the bar by a line here. */
const pages = [
  ["/", "总览", "Overview"],
  ["/compare", "比较", "Compare"],
  ["/indicator/", "指标", "Indicators"],
  ["/area", "地区", "Areas"],
  ["/changes", "变化", "Changes"],
  ["/attention", "关注", "Attention"],
  ["/report/", "原文", "Reports"],
  ["/search", "检索", "Search"],
  ["/citations", "引用", "Cited"],
  ["/reuse", "复用", "Reuse"],
  ["/quality", "质量", "Quality"],
  ["/brief/", "简报", "Briefs"],
  ["/ledger", "台账", "Ledger"],
  ["/check", "自查", "Check"],
  ["/notebook", "笔记本", "Notebook"],
  ["/dataset", "数据", "Data"],
  ["/method", "方法", "Methods"]
] as const;

const both = (zh: string, en: string) => `<span lang="zh">${zh}</span><span lang="en">${en}</span>`;

// On a narrow screen the row of pages scrolls: it begins where the reader is. Paper says where and when it was printed.
const begin = `
const page = document.querySelector(".pages [aria-current]");
addEventListener("beforeprint", () => {
  const day = new Date().toISOString().slice(0, 10);
  document.querySelector(".printed").textContent = location.href + " · " + day;
});
// A folder opened as files: browsers run no modules there, and the texts below are all that a page can show.
if (location.protocol === "file:") {
  const words = {
    zh: "此页是从文件夹直接打开的，浏览器不在这里运行图表和检索。请在该文件夹运行 python3 -m http.server，再打开 http://localhost:8000/。",
    en: "This page was opened from a folder, where browsers run neither charts nor search. Run python3 -m http.server in that folder and open http://localhost:8000/."
  };
  const note = Object.assign(document.createElement("p"), {role: "status"});
  for (const [lang, text] of Object.entries(words))
    note.append(Object.assign(document.createElement("span"), {lang, textContent: text}));
  document.querySelector("header").append(note);
}
if (page) page.parentElement.scrollLeft = page.offsetLeft - page.parentElement.offsetLeft - 80;
`;

// The choices in the address are read before anything is painted. The language comes from the address, else from the reader's last choice.
const language = `
const parameters = new URLSearchParams(location.search);
const asked = parameters.get("lang");
let last = null;
try { last = localStorage.getItem("lang"); } catch {}
const language = ["zh", "hant", "en"].includes(asked) ? asked : ["zh", "hant", "en"].includes(last) ? last : "zh";
document.documentElement.dataset.language = language;
// Views prepared at build stand for an address without a choice.
document.documentElement.toggleAttribute("data-chosen", [...parameters.keys()].some((key) => !["lang", "figure", "theme"].includes(key)));
// A chart in somebody else's page: it stands alone, and its links leave the frame.
if (parameters.has("embed")) {
  document.documentElement.toggleAttribute("data-embed", true);
  document.head.append(Object.assign(document.createElement("base"), {target: "_blank"}));
}
document.querySelector(\`link[data-messages="\${language === "en" ? "en" : "zh"}"]\`).rel = "preload";
// The colours that the address asks for, else those that the reader's system has.
const dark = matchMedia("(prefers-color-scheme: dark)");
const paint = () => {
  const theme = parameters.get("theme");
  document.documentElement.dataset.theme = ["light", "dark"].includes(theme) ? theme : dark.matches ? "dark" : "light";
};
paint();
dark.addEventListener("change", paint);
document.documentElement.lang = {zh: "zh-Hans", hant: "zh-Hant", en: "en"}[language];
`;

const preload = (file: string) => `<link rel="preload" as="fetch" href="/data/${file}.json" crossorigin>`;
const contents = preload("tables/contents");
const vega = `<link rel="modulepreload" href="/vendor/vega.js">`;

/** Files that the live charts of a page need, fetched while its modules are. */
function preloads(path: string): string {
  if (path === "/index") return `${contents}\n${preload("pages/overview")}`;
  if (path === "/compare") return `${contents}\n${vega}`;
  return /^\/indicator\/(?!index$)/.test(path) ? vega : "";
}

/** The place of the data set for the scripts of the pages, unless it is `data/tables/` below the first page. */
function dataPlace(): string {
  const address = dataAddress() || (isPreview() ? `_file/${dataFolder}` : "");
  return address && `<meta name="data-place" content="${address}">`;
}

/** Written into the head of every page. `path` is the page's own, as Framework gives it. */
export const head = ({path}: {path: string}): string => `
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#14171a" media="(prefers-color-scheme: dark)">
${dataPlace()}
<link data-messages="zh" href="/messages/zh.json" as="fetch" crossorigin>
<link data-messages="en" href="/messages/en.json" as="fetch" crossorigin>
${preloads(path)}
<script>${language}</script>`;

/** The bar at the top: name, pages, languages. `path` is the page's own, as Framework gives it. */
export function header({path}: {path: string}): string {
  const here = path.replace(/\/index$/, "/");
  const current = (href: string) => (href === here ? "page" : href.length > 1 && here.startsWith(href) ? "true" : null);
  const links = pages.map(
    ([href, zh, en]) =>
      `<a href="${href}"${current(href) ? ` aria-current="${current(href)}"` : ""}>${both(zh, en)}</a>`
  );
  return `<a class="skip" href="#observablehq-main">${both("跳到正文", "Skip to content")}</a>
<a class="brand" href="/"><svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true"><path d="M3 20.5h18M6 17v-6M10.5 17V6M15 17v-8M19.5 17V3.5" /></svg>${both(
    "法治年报图谱",
    "Fazhi Atlas"
  )}</a>
<nav aria-labelledby="pages-name" class="pages"><span id="pages-name" class="unseen">${both("页面", "Pages")}</span>${links.join("")}</nav>
<nav aria-labelledby="languages-name" class="languages"><span id="languages-name" class="unseen">${both("语言", "Language")}</span><a data-switch="zh" href="?lang=zh" hreflang="zh-Hans">简</a><a data-switch="hant" href="?lang=hant" hreflang="zh-Hant">繁</a><a data-switch="en" href="?lang=en" hreflang="en">EN</a></nav>
<script>{${begin}}</script>`;
}

/** The name of who publishes the site and where questions go, from the variable FAZHI_PUBLISHER, as words. */
function publisher(told = process.env.FAZHI_PUBLISHER ?? ""): string {
  const words = told.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return words && `<p class="publisher">${words}</p>`;
}

export const footer = `${both(
  '数据出自所收录的各地法治政府建设报告和媒体综述，每个数字都可追溯到原句。原文权利属各自的发布者；标注与程序以 MIT 许可发布；<a href="/licences.txt">所用软件包的许可</a>。',
  'Every figure comes from a local rule-of-law report or a press review of one, and can be traced to its sentence. The texts belong to those who published them; annotations and code are under the MIT licence; <a href="/licences.txt">licences of the packages used</a>.'
)}${publisher()}<p class="printed"></p>`;
