/** Script that goes before a worker which is given all that it needs: nothing in it can ask for anything, from anywhere, or keep anything. */
export const offline = `"use strict";
for (const name of ["fetch", "XMLHttpRequest", "WebSocket", "WebTransport", "EventSource", "Worker", "SharedWorker", "BroadcastChannel", "RTCPeerConnection", "indexedDB", "caches", "Request"])
  Object.defineProperty(self, name, {value: undefined});
// By its presence libraries know that they are in a worker.
Object.defineProperty(self, "importScripts", {value: () => { throw new Error("Nothing can be loaded here."); }});
Object.defineProperty(navigator, "sendBeacon", {value: undefined});`;
