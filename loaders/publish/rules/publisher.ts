import type {SiteRule} from "../site.ts";

/** The footer says who publishes the site and where questions go. */
export const publisher: SiteRule = {
  name: "publisher",
  run: ({text}) =>
    /<p class="publisher">[^<]/.test(text("index.html"))
      ? []
      : [
          {
            severity: "error",
            zh: '页脚没有写明发布者和联系方式。构建时设 FAZHI_PUBLISHER，如 FAZHI_PUBLISHER="某大学法学院 law@example.org"。',
            en: 'The footer does not say who publishes the site and where questions go. Set FAZHI_PUBLISHER when building, like FAZHI_PUBLISHER="Law School, law@example.org".'
          }
        ]
};
