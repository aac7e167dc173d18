// The service worker: Fellestid without a network.
//
// Whole versions only. A version is a list of files with a hash of each, and is kept
// in a cache of its own when every file has arrived unharmed. What is in a cache is
// answered without asking the network, so a server that is gone, stalled or broken
// cannot delay a start.
//
// Which version is served is a note of ours (`current`), not a matter of which service
// worker is active: a page that starts asks, and if it is the only one, the newest whole
// version becomes current. So nothing changes in the middle of a meeting, and no page
// ever waits for one service worker to replace another, which can take half a minute.

// `cargo xtask stamp` writes these two lines.
const VERSION = '';
const ASSETS = {};

// An origin may be shared, so every name carries the folder we are served from.
const BASE = new URL('./', self.location).pathname;
const OURS = `fellestid:${BASE}#version/`;
const NOTES = `fellestid:${BASE}#versions`;
const SHARED = `fellestid:${BASE}#shared`;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

self.addEventListener('fetch', (event) => {
    if (isShare(event.request)) return event.respondWith(keepShared(event.request));
    const path = pathOf(event.request);
    if (path !== null) event.respondWith(serve(path, event.request));
});

self.addEventListener('message', (event) => {
    const answers = { start, version };
    const { type, page } = event.data || {};
    if (!Object.hasOwn(answers, type)) return;
    const reply = event.ports[0] || event.source;
    event.waitUntil(answers[type](page).then((answer) => reply.postMessage(answer)));
});

// --- Installing ---------------------------------------------------------------

/** Either every file is in the cache and right, or the whole installation fails. */
async function install() {
    const earlier = await Promise.all((await versions()).map((version) => caches.open(OURS + version)));
    const cache = await caches.open(OURS + VERSION);
    try {
        await Promise.all(Object.entries(ASSETS).map(([path, hash]) => store(cache, earlier, path, hash)));
    } catch (error) {
        if (VERSION !== (await note('current'))) await caches.delete(OURS + VERSION);
        throw error;
    }
    // By name, since somebody may have cleared the cache while it was filled.
    const kept = await (await caches.open(OURS + VERSION)).keys();
    if (kept.length !== Object.keys(ASSETS).length) throw new Error('the cache was cleared');
    await setNote('newest', VERSION);
    if (!(await note('current'))) await setNote('current', VERSION);
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

/** No page is open, or this is the very first visit: that page is taken over, to work offline at once. */
async function activate() {
    const first = (await versions()).length === 1;
    if ((await pages()) === 0) await takeNewest();
    if (first) await self.clients.claim();
}

// --- Which version ------------------------------------------------------------

/** A page of version `page` is about to start. Should it load again, as another version? */
async function start(page) {
    const alone = (await pages()) <= 1;
    if (alone) await takeNewest();
    const current = await note('current');
    // Caches nobody can need any more go; never the one a page was started from.
    if (alone && page === current) await sweep([current, await note('newest'), VERSION]);
    return { reload: Boolean(current) && page !== current };
}

async function version() {
    return { version: await note('current'), newest: await note('newest') };
}

async function takeNewest() {
    const newest = await note('newest');
    if (newest && (await versions()).includes(newest)) await setNote('current', newest);
}

async function pages() {
    const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    return all.filter((page) => new URL(page.url).pathname.startsWith(BASE)).length;
}

async function versions() {
    return (await caches.keys()).filter((name) => name.startsWith(OURS)).map((name) => name.slice(OURS.length));
}

async function sweep(kept) {
    // A version that is arriving just now has a cache, but no name yet.
    if (self.registration.installing) return;
    const old = (await versions()).filter((version) => !kept.includes(version));
    await Promise.all(old.map((version) => caches.delete(OURS + version)));
}

async function note(name) {
    const found = await caches.match(new URL(name, self.location), { cacheName: NOTES });
    return found ? found.text() : '';
}

async function setNote(name, text) {
    await (await caches.open(NOTES)).put(new URL(name, self.location), new Response(text));
}

// --- Shared with us -----------------------------------------------------------

/** More than a school has; what is beyond is not kept. */
const SHARED_MAX = 200;

/** As the manifest says that other apps are to share files and text with this one. */
function isShare(request) {
    const url = new URL(request.url);
    return request.method === 'POST' && url.origin === self.location.origin && url.pathname === `${BASE}shared`;
}

/** Kept until a page takes it, with or without a network; the page that is opened with it is the one that looks. */
async function keepShared(request) {
    try {
        // First of all: a cache with nothing in it tells the page that what came was not kept.
        const cache = await caches.open(SHARED);
        const form = await request.formData();
        const text = ['title', 'text', 'url'].map((name) => form.get(name)).filter(Boolean).map((line) => `${line}\n`).join('');
        const files = form.getAll('files').filter((file) => file instanceof File);
        const before = (await cache.keys()).length;
        const keep = (number, name, body) => cache.put(new URL(`shared/${number}${name}`, self.location), new Response(body));
        // Written first, while there is room: how many of the files are not kept.
        let missing = files.length;
        const tell = () => keep(before, '?missing', String(missing));
        if (missing) await tell();
        try {
            if (text) await keep(before, '', text);
            for (const [place, file] of files.slice(0, Math.max(0, SHARED_MAX - before)).entries()) {
                await keep(before + 1 + place, `?name=${encodeURIComponent(file.name)}`, file);
                missing -= 1;
            }
        } finally {
            if (files.length) await tell();
        }
    } catch (error) {
        // No room, or no form.
        console.warn('not kept:', error);
    }
    return Response.redirect(new URL('./#/bring', self.location), 303);
}

// --- Serving ------------------------------------------------------------------

/** The name in ASSETS of what may be ours; null for what certainly is not. */
function pathOf(request) {
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.origin !== self.location.origin || !url.pathname.startsWith(BASE)) return null;
    const path = url.pathname.slice(BASE.length);
    if (path === '' || path === 'index.html') return './';
    // The only page is the one above: another belongs to somebody else below our folder.
    return request.mode === 'navigate' || path === 'sw.js' ? null : path;
}

/** From the current version; else, for a page still of another one, from that; else from the network. */
async function serve(path, request) {
    const current = (await note('current')) || VERSION;
    return (await cached(current, path)) || (await cachedElsewhere(current, path)) || fetch(request);
}

async function cachedElsewhere(current, path) {
    const others = (await versions()).filter((version) => version !== current);
    const found = await Promise.all(others.map((version) => cached(version, path)));
    return found.find(Boolean);
}

function cached(version, path) {
    return caches.match(new URL(path, self.location), { cacheName: OURS + version, ignoreSearch: true, ignoreVary: true });
}
