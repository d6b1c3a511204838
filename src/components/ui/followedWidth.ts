/** Drawings that follow the width of their place. */

/** The time that a changing width must rest before it is told, in milliseconds. */
const REST = 150;

/**
 * Tells the width of an element in whole pixels: the first one at once, later ones when they have come to rest. `drawnFor`: the
 * width for which something stands there already; 0 for none.
 */
export function followWidth(element: Element, tell: (width: number) => void, drawnFor = 0): void {
  let width = drawnFor;
  let waiting: ReturnType<typeof setTimeout>;
  new ResizeObserver(([entry]) => {
    const now = Math.floor(entry!.contentRect.width);
    if (!now || now === width) return;
    const first = width === 0;
    width = now;
    clearTimeout(waiting);
    if (first) tell(now);
    else waiting = setTimeout(tell, REST, now);
  }).observe(element);
}
