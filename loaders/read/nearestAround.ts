import type {PageElement} from "./markupTree.ts";

/**
 * The nearest of an element and those around it that `isIt`; null where none is. The answer for each element is kept: pages nest
 * thousands of elements, and every text in them asks.
 */
export function nearestAround(isIt: (element: PageElement) => boolean): (at: PageElement) => PageElement | null {
  const kept = new WeakMap<PageElement, PageElement | null>();
  return (at) => {
    const passed: PageElement[] = [];
    let up: PageElement | null = at;
    while (up && !kept.has(up) && !isIt(up)) {
      passed.push(up);
      up = up.parent;
    }
    const nearest = up && (kept.has(up) ? kept.get(up)! : up);
    for (const element of passed) kept.set(element, nearest);
    return nearest;
  };
}
