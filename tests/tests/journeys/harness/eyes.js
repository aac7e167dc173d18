// How the journeys see the page: by role and name, as a person or a screen reader would.
// Called as eyes(act, ...what); knows nothing of Fellestid.

const plain = (text) => (text || '').replace(/[\s\u00a0]+/g, ' ').trim();
const same = (text) => plain(text).toLowerCase();

/** What is in the way of everything else: an open dialog; else the page. */
const front = () => [...document.querySelectorAll('dialog[open]')].pop() || document.body;

/** What does not fill any place is not there for anyone. */
const shown = (element) => element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });

function spoken(element) {
    if (element.nodeType === Node.TEXT_NODE) return element.textContent;
    if (element.nodeType !== Node.ELEMENT_NODE || element.getAttribute('aria-hidden') === 'true') return '';
    if (element.hasAttribute('aria-label')) return element.getAttribute('aria-label');
    return [...element.childNodes].map((child) => isApart(child) ? ' ' + spoken(child) + ' ' : spoken(child)).join('');
}

/** What stands in the line itself, as a marked word does, is read in one breath with its neighbours. */
function isApart(node) {
    return node.nodeType === Node.ELEMENT_NODE && getComputedStyle(node).display !== 'inline';
}

function nameOf(element) {
    const by = (element.getAttribute('aria-labelledby') || '').split(' ').map((id) => document.getElementById(id)).filter(Boolean);
    if (by.length > 0) return plain(by.map(spoken).join(' '));
    if (element.hasAttribute('aria-label')) return plain(element.getAttribute('aria-label'));
    if (element.labels && element.labels.length > 0) return plain([...element.labels].map(spoken).join(' '));
    return plain(spoken(element));
}

const TAPPED = 'button, a[href], summary, [role=button], input[type=radio], input[type=checkbox]';
const WRITTEN = 'textarea, select, input:not([type=radio]):not([type=checkbox])';

/** The exact name first; else a name that begins so; else one that holds it. */
function named(selector, name, within) {
    const all = [...within.querySelectorAll(selector)].filter((element) => {
        const isSmall = element.matches('input[type=radio], input[type=checkbox]');
        return isSmall ? element.labels.length > 0 && shown(element.labels[0]) : shown(element);
    });
    const ways = [(own) => own === same(name), (own) => own.startsWith(same(name)), (own) => own.includes(same(name))];
    for (const fits of ways) {
        const found = all.filter((element) => fits(same(nameOf(element))));
        if (found.length > 0) return found[0];
    }
    return null;
}

/** The smallest list item or section that holds a text. */
function row(text) {
    const rows = [...front().querySelectorAll('li, tr, section')].filter((row) => shown(row) && same(row.innerText).includes(same(text)));
    return rows.filter((row) => !rows.some((other) => other !== row && row.contains(other)))[0] || null;
}

const acts = {
    tapped: (name) => named(TAPPED, name, front()),
    tappedBeside: (text, name) => { const found = row(text); return found && named(TAPPED, name, found); },
    written: (name) => named(WRITTEN, name, front()),
    sees: (text) => same(document.body.innerText).includes(same(text)),
    inOrder: (...texts) => { const all = same(document.body.innerText); let at = 0; return texts.every((text) => { at = all.indexOf(same(text), at) + 1; return at > 0; }); },
    value: (name) => { const found = named(WRITTEN, name, front()); return found && found.value; },
    isPressed: (name) => { const found = named(TAPPED, name, front()); return found && (found.getAttribute('aria-pressed') === 'true' || found.checked === true); },
    isPressedBeside: (text, name) => { const found = row(text); const own = found && named(TAPPED, name, found); return own && own.getAttribute('aria-pressed') === 'true'; },
    isFocused: (name) => same(nameOf(document.activeElement)) === same(name)
        || [TAPPED, WRITTEN].some((selector) => named(selector, name, front()) === document.activeElement),
    focused: () => nameOf(document.activeElement),
    stopped: () => { const page = document.querySelector('.stopped'); return page && plain(page.textContent); },
    everything: () => plain(front().innerText) + ' | ' + [...front().querySelectorAll(TAPPED + ', ' + WRITTEN)].filter(shown).map(nameOf).join(' | '),
};

const [act, ...what] = arguments;
return acts[act](...what);
