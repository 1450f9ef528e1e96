/**
 * Serves pages that hold a snippet of the documentation, as middleware for the development server.
 *
 * `/dist/snippet?file=README.md&name=embed` is an empty page with the snippet in it, next to the built script.
 * With `&page=test/forms/stub.html` the snippet stands in that page, in place of `<!-- the snippet -->`.
 * With `&headers=policy` the response has the headers of the snippet of that name in the same file, one a line.
 */
import { readFileSync } from 'node:fs';
import { snippetIn } from '../scripts/snippets.mjs';

/** Where the documentation loads the files of the package from when it is not the page's own server. */
const network = /https:\/\/cdn\.jsdelivr\.net\/npm\/cluneal-self-check@[^/]+/g;

export function snippetServer() {
  return async (context, next) => {
    if (context.path !== '/dist/snippet') return next();
    const { file, name, page, headers } = context.query;
    const markdown = readFileSync(file, 'utf8');
    const snippet = snippetIn(markdown, name);
    if (headers) context.set(headersIn(snippetIn(markdown, headers), context));
    context.type = 'html';
    context.body = page ? readFileSync(page, 'utf8').replace('<!-- the snippet -->', () => snippet) : snippet;
  };
}

/** The headers by their names; this server under its other name, which is another origin, stands in for the network. */
function headersIn(snippet, { req }) {
  const lines = snippet.replace(network, `http://127.0.0.1:${req.socket.localPort}`).split('\n');
  return Object.fromEntries(lines.map((line) => line.split(/:\s(.*)/, 2)));
}
