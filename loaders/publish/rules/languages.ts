import {type Fault, type SiteRule, someOf} from "../site.ts";

/** Every page speaks Chinese and English (Traditional is made from Chinese in the browser), and both have the same messages. */
export const languages: SiteRule = {
  name: "languages",
  run: ({files, pages, text}) => {
    const dumb = pages.filter((page) => !/ lang="zh"/.test(text(page)) || !/ lang="en"/.test(text(page)));
    const keys = ["zh", "en"].map((language) => {
      const path = [...files.keys()].find((file) =>
        new RegExp(`^_file/messages/${language}\\.[0-9a-f]+\\.json$`).test(file)
      );
      return path
        ? Object.keys(JSON.parse(text(path)))
            .sort()
            .join()
        : "";
    });
    const faults: Fault[] = [];
    if (dumb.length)
      faults.push({
        severity: "error",
        zh: `${dumb.length} 个网页缺少一种语言：${someOf(dumb)}。`,
        en: `${dumb.length} pages lack a language: ${someOf(dumb)}.`
      });
    if (!keys[0] || keys[0] !== keys[1])
      faults.push({
        severity: "error",
        zh: "中英文的界面词句不一致。补齐 src/messages 中缺的一种。",
        en: "The messages of both languages differ. Add those that src/messages lacks."
      });
    return faults;
  }
};
