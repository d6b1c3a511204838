/** Views that are another on paper. */

interface Printed {
  readonly element: Element;
  readonly change: (printing: boolean) => void;
}

/** One pair of listeners serves all; views that have left the page are forgotten. */
let views: Printed[] = [];

function tell(printing: boolean): void {
  views = views.filter(({element}) => element.isConnected);
  for (const {change} of views) change(printing);
}

/** Calls `change` before and after the page is printed, as long as `element` stands in it. */
export function whilePrinting(element: Element, change: (printing: boolean) => void): void {
  if (!views.length) {
    addEventListener("beforeprint", () => tell(true));
    addEventListener("afterprint", () => tell(false));
  }
  views.push({element, change});
}
