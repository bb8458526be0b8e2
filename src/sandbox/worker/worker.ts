import { folder } from './address.js';
import { Clients } from './clients.js';
import type { WorkerScope } from './scope.js';
import { indexedDbStore } from './store.js';

declare const self: WorkerScope;

// The directory this file is in, whatever the sub-path.
const root = new URL('./', self.location.href);
const base = root.pathname + folder;

const clients = new Clients({ base, origin: root.origin, store: indexedDbStore(`foyer-sandbox ${base}`) });

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  // A page that was there first, or was reloaded by force, asks to be answered.
  if (event.data === 'claim') event.waitUntil(self.clients.claim());
});
self.addEventListener('fetch', (event) => {
  if (clients.answers(event.request.url)) event.respondWith(clients.handle(event.request));
});
