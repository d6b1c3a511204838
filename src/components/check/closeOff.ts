import {h} from "../base/element.js";

/** Forbidden from now on: requests of scripts, forms, frames, and pictures of any address. Modules of the site itself may still be loaded. */
const policy =
  "connect-src 'none'; form-action 'none'; frame-src 'none'; img-src data: blob:; media-src 'none'; object-src 'none'";

let isClosed = false;

/** Adds a policy to the page that the browser enforces until the page is left; it cannot be taken back. */
export function closeOff(): void {
  if (isClosed) return;
  document.head.append(h("meta", {"http-equiv": "Content-Security-Policy", content: policy}));
  isClosed = true;
}
