import type {Fault, SiteRule} from "../site.ts";

/** The files that the host wants are there, and within its limits. */
export const hostFiles: SiteRule = {
  name: "host-files",
  run: ({files, host, text}) => {
    const missing = host.needs.filter((path) => !files.has(path));
    const faults = missing.map(
      (path): Fault => ({
        severity: "error",
        zh: `缺 ${path}，${host.zh} 需要它。重新运行 npm run build。`,
        en: `${path} is missing, which ${host.en} wants. Run npm run build again.`
      })
    );
    if (!host.headers || !files.has("_headers")) return faults;
    const lines = text("_headers").split("\n");
    const rules = lines.filter((line) => /^\S/.test(line)).length;
    const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
    if (rules > host.headers.rules || longest > host.headers.line)
      faults.push({
        severity: "error",
        zh: `_headers 有 ${rules} 条规则，最长一行 ${longest} 字符；${host.zh} 只收 ${host.headers.rules} 条、每行 ${host.headers.line} 字符。请删去部分规则。`,
        en: `_headers has ${rules} rules, the longest line ${longest} characters; ${host.en} takes ${host.headers.rules} and ${host.headers.line}. Take some rules out.`
      });
    return faults;
  }
};
