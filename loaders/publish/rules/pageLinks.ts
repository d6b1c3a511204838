import {findTarget, isForeign, references} from "../pageReferences.ts";
import {type Fault, type SiteRule, someOf} from "../site.ts";

/** Each address in a page leads to a file of the site, and nothing is fetched from any other host. */
export const links: SiteRule = {
  name: "links",
  run: ({files, pages, text}) => {
    const broken: string[] = [];
    const foreign: string[] = [];
    const absolute: string[] = [];
    for (const page of pages)
      for (const {address, isFetched} of references(text(page))) {
        if (isForeign(address)) {
          if (isFetched) foreign.push(`${page} → ${address}`);
        } else if (address.startsWith("/")) absolute.push(`${page} → ${address}`);
        else {
          const target = findTarget(page, address);
          if (target !== null && !files.has(target)) broken.push(`${page} → ${address}`);
        }
      }
    return [
      ...fault(broken, "断开的链接", "broken links", "重新构建。", "Build again."),
      ...fault(
        foreign,
        "向他站请求的地址",
        "requests to other hosts",
        "把文件收进本站。",
        "Take the files into the site."
      ),
      ...fault(
        absolute,
        "以 / 开头、只在根路径有效的地址",
        "addresses from the root, which break below a path",
        "改为相对地址。",
        "Make them relative."
      )
    ];
  }
};

const fault = (names: readonly string[], zh: string, en: string, todoZh: string, todoEn: string): Fault[] =>
  names.length
    ? [
        {
          severity: "error",
          zh: `${names.length} 处${zh}：${someOf(names)}。${todoZh}`,
          en: `${names.length} ${en}: ${someOf(names)}. ${todoEn}`
        }
      ]
    : [];
