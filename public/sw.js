// The service worker: Fellestid without a network.
//
// Whole versions only. A version is a list of files with a hash of each; it is
// installed when every one has arrived unharmed, and until then (and for as long as
// a page is open) the version before it goes on serving. What is in the list is
// answered from the cache without asking the network, so a server that is gone,
// stalled or broken cannot delay a start. Everything else is not ours to answer.

// `cargo xtask stamp` writes these two lines.
const VERSION = '';
const ASSETS = {};

// An origin may be shared, so every name carries the folder we are served from.
const BASE = new URL('./', self.location).pathname;
const CACHES = `fellestid:${BASE}:`;
const CACHE = CACHES + VERSION;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

self.addEventListener('fetch', (event) => {
    const path = assetPath(event.request);
    if (path !== null) event.respondWith(serve(path, event.request));
});

self.addEventListener('message', (event) => {
    const reply = (answer) => (event.ports[0] || event.source).postMessage(answer);
    if (!event.data) return;
    if (event.data.type === 'version') reply({ version: VERSION });
    if (event.data.type === 'activate') event.waitUntil(activateIfAlone().then(reply));
});

/** Either every file is in the cache and right, or the whole installation fails. */
async function install() {
    const earlier = await Promise.all((await ourCaches()).map((name) => caches.open(name)));
    const cache = await caches.open(CACHE);
    try {
        await Promise.all(Object.entries(ASSETS).map(([path, hash]) => store(cache, earlier, path, hash)));
    } catch (error) {
        await caches.delete(CACHE);
        throw error;
    }
}

/** A file we have from an earlier version is not fetched again. */
async function store(cache, earlier, path, hash) {
    for (const old of earlier) {
        const known = await old.match(path);
        if (known && (await digest(known.clone())) === hash) return cache.put(path, known);
    }
    // Past the browser's own cache, which may hold a file of another version.
    const fetched = await fetch(path, { cache: 'no-cache', credentials: 'same-origin' });
    if (!fetched.ok || fetched.redirected) throw new Error(`${path}: ${fetched.status}, not as expected`);
    if ((await digest(fetched.clone())) !== hash) throw new Error(`${path}: not the file of this version`);
    return cache.put(path, fetched);
}

async function digest(response) {
    const bytes = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
    return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The page of the very first visit is taken over, so that it works offline at once. */
async function activate() {
    const old = (await ourCaches()).filter((name) => name !== CACHE);
    await Promise.all(old.map((name) => caches.delete(name)));
    if (old.length === 0) await self.clients.claim();
}

async function ourCaches() {
    return (await caches.keys()).filter((name) => name.startsWith(CACHES));
}

/** Asked by a page that has not started yet: is nobody else in a meeting right now? */
async function activateIfAlone() {
    const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const ours = pages.filter((page) => new URL(page.url).pathname.startsWith(BASE));
    const activating = ours.length <= 1;
    if (activating) self.skipWaiting();
    return { activating };
}

/** The name in ASSETS of what is asked for; null for what is not ours to answer. */
function assetPath(request) {
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.origin !== self.location.origin || !url.pathname.startsWith(BASE)) return null;
    const path = url.pathname.slice(BASE.length);
    const name = path === '' || path === 'index.html' ? './' : path;
    return Object.hasOwn(ASSETS, name) ? name : null;
}

async function serve(path, request) {
    const cached = await caches.match(new URL(path, self.location), { cacheName: CACHE, ignoreSearch: true, ignoreVary: true });
    return cached || fetch(request);
}
