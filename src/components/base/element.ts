/** Elements without HTML: text goes in as text, so nothing that a report says can become markup. */

export type Child = Node | string | number | null | undefined | false | readonly Child[];
type Attribute = string | number | boolean | null | undefined | ((event: never) => void);

const svgTags = new Set(["svg", "path", "circle", "rect", "line", "g"]);

/**
 * An element: `h("button", {type: "button", onclick: open}, "打开")`.
 * Functions become listeners, `true` an attribute without value, `false` and null none.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes?: Readonly<Record<string, Attribute>> | null,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag];
export function h(
  tag: string,
  attributes?: Readonly<Record<string, Attribute>> | null,
  ...children: readonly Child[]
): HTMLElement;
export function h(
  tag: string,
  attributes: Readonly<Record<string, Attribute>> | null = null,
  ...children: readonly Child[]
): Element {
  const element = svgTags.has(tag)
    ? document.createElementNS("http://www.w3.org/2000/svg", tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") element.addEventListener(name.slice(2), value as EventListener);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  put(element, children);
  return element;
}

/** Appends children, however deep their lists. */
function put(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) put(parent, child);
    else if (child !== null && child !== undefined && child !== false) parent.append(child as Node | string);
  }
}

/** Puts children in the place of all that an element holds. */
export function fill(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren();
  put(parent, children);
}
