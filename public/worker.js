// The door of the worker: `new Worker('./worker.js', { type: 'module' })`.
// Messages that arrive before the program has started are kept and delivered after;
// a program that cannot start is an `error` event on the page's Worker.
import init from './fellestid-worker.js';

const early = [];
const keep = (event) => early.push(event);
addEventListener('message', keep);

init().then(
    () => {
        removeEventListener('message', keep);
        for (const { data, ports } of early) {
            dispatchEvent(new MessageEvent('message', { data, ports: [...ports] }));
        }
    },
    // Thrown outside the promise, so that it reaches the page.
    (error) => setTimeout(() => { throw error; }),
);
