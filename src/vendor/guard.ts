/** The second address of the data set; the configuration has checked it. */
const elsewhere = (process.env.FAZHI_DATA ?? "").replace(/\/*$/, "/");

/**
 * Script that goes before an engine's worker: whatever SQL is run, nothing but the site's own files (`_file/`, where the worker itself
 * lies) and its data set (`data/tables/`, or the second address that the build was told) can be asked for. DuckDB's setting `enable_external_access` would do more than is wanted: it forbids the tables too.
 */
export const guard = `"use strict";
{
  const places = ["../", "../../data/tables/", ${JSON.stringify(elsewhere)}].filter((path) => path !== "/").map((path) => new URL(path, location.href).href);
  const check = (address) => {
    const {href} = new URL(address, location.href);
    if (!places.some((place) => href.startsWith(place))) throw new Error("Nothing but the tables can be read here: " + href);
  };
  const open = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function (method, address, ...rest) {
    check(address);
    return open.call(this, method, address, ...rest);
  };
  const ask = self.fetch.bind(self);
  self.fetch = async (request, options) => {
    check(request instanceof Request ? request.url : request);
    return ask(request, options);
  };
  self.importScripts = undefined;
  for (const name of ["WebSocket", "WebTransport", "EventSource", "Worker", "BroadcastChannel", "indexedDB", "caches"])
    Object.defineProperty(self, name, {value: undefined});
}`;
