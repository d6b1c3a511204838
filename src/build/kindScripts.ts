/**
 * The scripts of a page as files beside it, with names that never change. The names of all modules, and of the files that they read, change with
 * every report; pages of a kind hold none of them, so a new report leaves the other pages as they are.
 */

const moduleScript = /<script type="module">([\s\S]*?)<\/script>/;
const preloaded = /<link rel="modulepreload" href="([^"]+)">\n?/g;

/** The page and its scripts by name. Throws where the page has not exactly one script of its own. */
export function withOwnScripts(page: string): {
  page: string;
  scripts: Readonly<Record<"page.js" | "page.module.js", string>>;
} {
  const module = moduleScript.exec(page)?.[1];
  if (module === undefined || page.split('<script type="module">').length !== 2)
    throw new Error("The page has not one script of its own, that could be a file beside it.");
  const modules = [...page.matchAll(preloaded)].map(([, href]) => href!);
  return {
    page: page.replace(preloaded, "").replace(moduleScript, () => '<script src="./page.js"></script>'),
    scripts: {"page.js": starter(modules), "page.module.js": module}
  };
}

/** All modules are asked for at once; otherwise each would be found when the one before it is read. */
const starter = (modules: readonly string[]) => `{
  const here = document.currentScript.src;
  const add = (tag, attributes) => document.head.append(Object.assign(document.createElement(tag), attributes));
  for (const path of ${JSON.stringify(modules)}) add("link", {rel: "modulepreload", href: new URL(path, here).href});
  add("script", {type: "module", src: new URL("page.module.js", here).href});
}
`;
