// The door of the worker: `new Worker('./worker.js', { type: 'module' })`. The first message names
// the script of the page's own program, so that a page never meets another version's worker.
// A program that cannot start says so itself: WebKit would tell nobody.
addEventListener('message', ({ data }) => {
    import('./' + data.program)
        .then((glue) => glue.default())
        .catch((error) => postMessage({ kind: 'died', json: String(error) }));
}, { once: true });
