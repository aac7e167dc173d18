// Starts Fellestid, and is what still works when Fellestid does not.
//
// In order: is this browser able; is another version to be started instead; start the
// program; register the service worker. If the program stops or never starts, a plain
// page says so, and can save everything stored, without the program.
//
// The syntax is kept old, so that a browser too old for the program can still read this.

const script = document.querySelector('script[data-wasm]');
const base = new URL('.', document.baseURI).pathname;
// The database is called this; keys in localStorage begin with it and a number sign.
const name = 'fellestid:' + base;
const version = document.querySelector('meta[name="fellestid-version"]').content;

const waits = {
    update: 2000, // ms, for the service worker to say which version to start
    slow: 10000, // ms, before we say that loading takes long
    read: 5000, // ms, for the database to answer when saving a copy
    again: 20000, // ms, within which we do not reload by ourselves twice
    lookForUpdate: 3 * 3600 * 1000, // ms, for a page that stays open for days
};

const words = {
    nb: {
        stopped: 'Fellestid stoppet',
        stoppedWhy: 'Det oppsto en feil i programmet. Det du har skrevet, ligger fortsatt på denne enheten.',
        notStarted: 'Fellestid kunne ikke starte',
        notStartedWhy: 'Kunne ikke laste inn programmet. Kontroller nettet og prøv på nytt. Har du brukt Fellestid her før, ligger det du har skrevet, fortsatt på denne enheten.',
        insecure: 'Fellestid må åpnes over en sikker forbindelse: en adresse som begynner med https.',
        slow: 'Det tar lang tid å laste inn. Nettet er kanskje tregt.',
        reload: 'Last inn på nytt',
        save: 'Lagre en kopi',
        saving: 'Lager kopien …',
        saved: 'Kopien er laget. Den inneholder alt som er lagret på denne enheten, også utkast. Ta godt vare på den.',
        savedPart: 'Kopien er laget, men databasen svarte ikke. Kopien har bare det sist skrevne. Last inn på nytt, og prøv igjen.',
        notSaved: 'Kopien kunne ikke lages.',
        details: 'Teknisk melding',
    },
    nn: {
        stopped: 'Fellestid stoppa',
        stoppedWhy: 'Det oppstod ein feil i programmet. Det du har skrive, ligg framleis på denne eininga.',
        notStarted: 'Fellestid kunne ikkje starte',
        notStartedWhy: 'Kunne ikkje laste inn programmet. Kontroller nettet og prøv på nytt. Har du brukt Fellestid her før, ligg det du har skrive, framleis på denne eininga.',
        insecure: 'Fellestid må opnast over eit sikkert samband: ei adresse som byrjar med https.',
        slow: 'Det tek lang tid å laste inn. Nettet er kanskje tregt.',
        reload: 'Last inn på nytt',
        save: 'Lagre ein kopi',
        saving: 'Lagar kopien …',
        saved: 'Kopien er laga. Han inneheld alt som er lagra på denne eininga, utkast òg. Ta godt vare på han.',
        savedPart: 'Kopien er laga, men databasen svara ikkje. Kopien har berre det sist skrivne. Last inn på nytt, og prøv ein gong til.',
        notSaved: 'Kopien kunne ikkje lagast.',
        details: 'Teknisk melding',
    },
    en: {
        stopped: 'Fellestid stopped',
        stoppedWhy: 'There was an error in the program. What you have written is still on this device.',
        notStarted: 'Fellestid could not start',
        notStartedWhy: 'Could not load the program. Check the network and try again. If you have used Fellestid here before, what you wrote is still on this device.',
        insecure: 'Fellestid must be opened over a secure connection: an address that begins with https.',
        slow: 'This is taking a while. The network may be slow.',
        reload: 'Reload',
        save: 'Save a copy',
        saving: 'Making the copy …',
        saved: 'The copy is made. It holds everything stored on this device, drafts too. Keep it safe.',
        savedPart: 'The copy is made, but the database did not answer. It holds only what was written last. Reload, and try again.',
        notSaved: 'The copy could not be made.',
        details: 'Technical message',
    },
};

/** What people chose in the app; else the Norwegian the browser asks for; else bokmål. As the app does:
 *  English browsers are common on Norwegian tablets, so English is something one chooses. */
function language() {
    let chosen = '';
    try {
        chosen = (localStorage.getItem(name + '#pref/language') || '').replace(/"/g, '');
    } catch (refused) { /* storage may be switched off */ }
    const wanted = [chosen].concat(navigator.languages || [navigator.language || '']);
    for (let i = 0; i < wanted.length; i++) {
        const two = wanted[i].slice(0, 2);
        if (two === 'no') return 'nb';
        if (words[two] && (i === 0 || two !== 'en')) return two;
    }
    return 'nb';
}

/** Everything the program cannot run without; what is only nice to have is not asked for. */
function able() {
    return typeof WebAssembly === 'object'
        && typeof BigInt64Array === 'function'
        && typeof structuredClone === 'function'
        && typeof BroadcastChannel === 'function'
        && typeof indexedDB === 'object'
        && 'locks' in navigator
        && 'subtle' in crypto
        && CSS.supports('height', '1dvh');
}

function within(milliseconds, promise, otherwise) {
    return Promise.race([promise, new Promise(function (done) {
        setTimeout(function () { done(otherwise); }, milliseconds);
    })]);
}

// --- Versions ---------------------------------------------------------------

function ask(worker, question) {
    return new Promise(function (answered) {
        const channel = new MessageChannel();
        channel.port1.onmessage = function (event) { answered(event.data); };
        worker.postMessage(question, [channel.port2]);
    });
}

/** The service worker knows whether another version is to be started instead of this page. */
async function otherVersionWanted() {
    const worker = navigator.serviceWorker && navigator.serviceWorker.controller;
    if (!worker) return false;
    const answer = await within(waits.update, ask(worker, { type: 'start', page: version }), {});
    return answer.reload === true;
}

/** Reloads, unless we just did: a fault that stays must not become a loop. */
function reloadOnce() {
    try {
        const key = name + '#reloaded';
        const now = Date.now();
        const last = Number(sessionStorage.getItem(key));
        if (last <= now && now - last < waits.again) return false;
        sessionStorage.setItem(key, String(now));
    } catch (refused) {
        return false;
    }
    location.reload();
    return true;
}

async function registerServiceWorker() {
    if (!navigator.serviceWorker) return;
    const registration = await navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' });
    registration.addEventListener('updatefound', function () {
        registration.installing.addEventListener('statechange', tellOfUpdate);
    });
    tellOfUpdate();
    let looked = Date.now();
    document.addEventListener('visibilitychange', function () {
        if (document.hidden || Date.now() - looked < waits.lookForUpdate) return;
        looked = Date.now();
        registration.update().catch(function () { /* no network: later, then */ });
    });
}

/** The app may say that a new version comes at the next start; nothing is changed now. */
async function tellOfUpdate() {
    const worker = navigator.serviceWorker.controller;
    if (!worker) return;
    const answer = await ask(worker, { type: 'version' });
    if (!answer.newest || answer.newest === version) return;
    document.documentElement.dataset.update = 'waiting';
    dispatchEvent(new Event('fellestid-update'));
}

// --- When the program stops ---------------------------------------------------

let stopped = false;

function stop(title, why, message) {
    if (stopped) return;
    stopped = true;
    const say = words[language()];
    const page = add(null, 'div', 'stopped');
    page.setAttribute('role', 'alertdialog');
    page.setAttribute('aria-modal', 'true');
    page.setAttribute('aria-labelledby', 'stopped-title');
    page.setAttribute('aria-describedby', 'stopped-why');
    page.lang = language();
    add(page, 'h1', '', say[title]).id = 'stopped-title';
    add(page, 'p', '', say[why]).id = 'stopped-why';
    const buttons = add(page, 'div', 'stopped-buttons');
    const reload = add(buttons, 'button', 'stopped-first', say.reload);
    const save = add(buttons, 'button', '', say.save);
    const status = add(page, 'p', '');
    status.setAttribute('role', 'status');
    if (message) {
        const details = add(page, 'details', '');
        add(details, 'summary', '', say.details);
        add(details, 'pre', '', message);
    }
    reload.onclick = function () { location.reload(); };
    save.onclick = function () { saveCopy(status, say); };

    for (let i = 0; i < document.body.children.length; i++) document.body.children[i].inert = true;
    document.body.appendChild(page);
    reload.focus();
}

function add(parent, tag, style, text) {
    const element = document.createElement(tag);
    if (style) element.className = style;
    if (text) element.textContent = text;
    if (parent) parent.appendChild(element);
    return element;
}

/** A trap in the program; other errors leave it standing. */
function isTrap(error) {
    if (!error || typeof WebAssembly !== 'object') return false;
    if (error instanceof WebAssembly.RuntimeError) return true;
    return error instanceof RangeError && /wasm/.test(String(error.stack));
}

// Called by the program's panic hook, before it traps.
window.fellestidPanic = function (message) {
    stop('stopped', 'stoppedWhy', String(message));
};

addEventListener('error', function (event) {
    if (isTrap(event.error)) stop('stopped', 'stoppedWhy', String(event.error.stack || event.error));
});

addEventListener('unhandledrejection', function (event) {
    if (isTrap(event.reason)) stop('stopped', 'stoppedWhy', String(event.reason.stack || event.reason));
});

// --- A copy of everything, without the program --------------------------------

async function saveCopy(status, say) {
    status.textContent = say.saving;
    try {
        const stores = await within(waits.read, readDatabase().catch(function () { return null; }), null);
        const copy = {
            format: 'fellestid-raw',
            version: version,
            base: base,
            made: new Date().toISOString(),
            localStorage: readLocalStorage(),
            indexedDB: stores,
        };
        await hand('fellestid-kopi-' + copy.made.slice(0, 10), JSON.stringify(copy, plain, 1));
        status.textContent = stores ? say.saved : say.savedPart;
    } catch (error) {
        status.textContent = say.notSaved + ' ' + error;
    }
}

function readLocalStorage() {
    const found = {};
    for (let i = 0; i < localStorage.length; i++) {
        const key = localStorage.key(i);
        if (key.indexOf(name + '#') === 0) found[key] = localStorage.getItem(key);
    }
    return found;
}

/** Every store as a list of [key, value]. Never creates or upgrades the database. */
async function readDatabase() {
    const open = indexedDB.open(name);
    let absent = false;
    open.onupgradeneeded = function () {
        absent = true;
        open.transaction.abort();
    };
    const database = await answer(open).catch(function (error) {
        if (absent) return null;
        throw error;
    });
    if (!database) return {};
    const found = {};
    const names = Array.from(database.objectStoreNames);
    if (names.length > 0) {
        // One transaction, so that the stores belong together.
        const transaction = database.transaction(names, 'readonly');
        await Promise.all(names.map(async function (store) {
            const both = await Promise.all([
                answer(transaction.objectStore(store).getAllKeys()),
                answer(transaction.objectStore(store).getAll()),
            ]);
            found[store] = both[0].map(function (key, i) { return [key, both[1][i]]; });
        }));
    }
    database.close();
    return found;
}

function answer(request) {
    return new Promise(function (good, bad) {
        request.onsuccess = function () { good(request.result); };
        request.onerror = function () { bad(request.error); };
    });
}

/** What JSON has no form for: bytes become base64, large integers and maps their text. */
function plain(key, value) {
    if (value instanceof ArrayBuffer) value = new Uint8Array(value);
    if (value instanceof Uint8Array) {
        let bytes = '';
        for (let i = 0; i < value.length; i++) bytes += String.fromCharCode(value[i]);
        return { base64: btoa(bytes) };
    }
    if (typeof value === 'bigint') return { integer: String(value) };
    if (value instanceof Map) return { map: Array.from(value) };
    if (value instanceof Set) return { set: Array.from(value) };
    return value;
}

/** Home-screen apps on iPad cannot download: there the share sheet comes first, as text, which it knows. */
async function hand(title, text) {
    if (navigator.standalone && navigator.canShare) {
        const file = new File([text], title + '.txt', { type: 'text/plain' });
        if (navigator.canShare({ files: [file] })) return navigator.share({ files: [file] });
    }
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = title + '.json';
    document.body.appendChild(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
}

// --- Installing -------------------------------------------------------------

// Said early, and once: the program asks when it is the right moment.
window.addEventListener('beforeinstallprompt', function (event) {
    event.preventDefault();
    window.fellestidInstall = event;
});

// --- Start ------------------------------------------------------------------

function show(id, text) {
    const element = document.getElementById(id);
    if (!element) return;
    if (text) element.textContent = text;
    element.hidden = false;
}

async function start() {
    if (!window.isSecureContext) return show('start-slow', words[language()].insecure);
    if (!able()) return show('start-old');

    const slow = setTimeout(function () { show('start-slow', words[language()].slow); }, waits.slow);
    // Fetched while we ask; if another version is wanted, this page is gone before it runs.
    const fetched = import('./' + script.dataset.js);
    fetched.catch(function () { /* said below */ });
    try {
        if (await otherVersionWanted() && reloadOnce()) return;
        const glue = await fetched;
        await glue.default({ module_or_path: new URL(script.dataset.wasm, document.baseURI) });
    } catch (error) {
        // The files of this page may have been replaced under it, by a new version or a new deployment.
        if (!stopped && !isTrap(error) && reloadOnce()) return;
        stop('notStarted', 'notStartedWhy', String((error && error.stack) || error));
        return;
    } finally {
        clearTimeout(slow);
    }
    registerServiceWorker().catch(function (error) { console.warn('no service worker:', error); });
}

start();
