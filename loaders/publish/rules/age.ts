import {type Inputs, inputsOf} from "../inputs.ts";
import {type SiteRule, someOf} from "../site.ts";

/** The site is made of the data as they are now. */
export const age: SiteRule = {
  name: "age",
  run: ({files, text, data}) => {
    const built: Inputs = files.has("data/inputs.json") ? JSON.parse(text("data/inputs.json")) : {};
    const now = inputsOf(data);
    const changed = [...new Set([...Object.keys(built), ...Object.keys(now)])].filter(
      (name) => built[name] !== now[name]
    );
    return changed.length
      ? [
          {
            severity: "error",
            zh: `数据在构建之后有变动（${changed.length} 个文件）：${someOf(changed)}。重新运行 npm run build。`,
            en: `The data have changed since the site was built (${changed.length} files): ${someOf(changed)}. Run npm run build again.`
          }
        ]
      : [];
  }
};
