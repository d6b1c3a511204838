import {type SiteRule, someOf} from "../site.ts";

const stated = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;
const allowed = (policy: string, directive: string) =>
  new RegExp(`(?:^|; )${directive} ([^;]*)`).exec(policy)?.[1] ?? "";

/** Every page has a policy that lets in no script but the site's own, and speaks to no host but those that the build was told. */
export const policy: SiteRule = {
  name: "policy",
  run: ({pages, text}) => {
    const loose = pages.filter((page) => {
      const rule = stated.exec(text(page))?.[1] ?? "";
      const isStrict = rule.startsWith("default-src 'none'") && allowed(rule, "connect-src").startsWith("'self'");
      return !isStrict || /'unsafe-(?:inline|eval)'/.test(allowed(rule, "script-src"));
    });
    return loose.length
      ? [
          {
            severity: "error",
            zh: `${loose.length} 个网页没有严格的内容安全策略：${someOf(loose)}。重新运行 npm run build；勿用别的工具改动网页。`,
            en: `${loose.length} pages lack a strict policy: ${someOf(loose)}. Run npm run build again, and let no other tool change the pages.`
          }
        ]
      : [];
  }
};
