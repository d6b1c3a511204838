import {type Child, h} from "../base/element.js";

/** A part of a page under its own heading, with an address (`#id`). */
export const section = (id: string, title: string, ...body: readonly Child[]): HTMLElement =>
  h("section", {id}, h("h2", null, title), body);
