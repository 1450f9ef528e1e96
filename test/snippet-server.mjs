/**
 * Serves pages that hold a snippet of the documentation, as middleware for the development server.
 *
 * `/dist/snippet?file=README.md&name=embed` is an empty page with the snippet in it, next to the built script.
 * With `&page=test/forms/stub.html` the snippet stands in that page, in place of `<!-- the snippet -->`.
 */
import { readFileSync } from 'node:fs';
import { snippetIn } from '../scripts/snippets.mjs';

export function snippetServer() {
  return async (context, next) => {
    if (context.path !== '/dist/snippet') return next();
    const { file, name, page } = context.query;
    const snippet = snippetIn(readFileSync(file, 'utf8'), name);
    context.type = 'html';
    context.body = page ? readFileSync(page, 'utf8').replace('<!-- the snippet -->', () => snippet) : snippet;
  };
}
