/** Serves the pages from loopback: HTTP/1.1, Brotli at its best, nothing kept by the browser. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { contestants } from './contestants.mjs';
import { hostPage, strictPolicy } from './host-page.mjs';
import { questions } from './questions.mjs';

const compress = promisify(brotliCompress);

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/** Where the files of each first part of an address are. */
const folders = {
  packages: new URL('node_modules/', import.meta.url),
  dist: new URL('../dist/', import.meta.url),
};

/**
 * Starts the server with everything that the pages load compressed already.
 * @returns the `origin`, the `pathOf` a contestant's page and a way to `close`.
 */
export async function serve() {
  const cache = new Map();
  const answerOf = (path) => {
    if (!cache.has(path)) cache.set(path, load(path));
    return cache.get(path);
  };
  await Promise.all(contestants.flatMap(({ styles, scripts }) => [...styles, ...scripts]).map(answerOf));

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const policy = searchParams.has('strict') ? { 'content-security-policy': strictPolicy } : {};
    answerOf(pathname.slice(1) + (searchParams.has('probes') ? '?probes' : '')).then(
      ({ headers, body }) => response.writeHead(200, { ...headers, ...policy }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The address of a contestant's page, or of the page alone; `features` are `probes` and `strict`. */
export function addressOf(contestant, ...features) {
  const query = features.length > 0 ? `?${features.join('&')}` : '';
  return `/${contestant?.id ?? 'nobody'}.html${query}`;
}

async function load(path) {
  const [file] = path.split('?');
  const type = types[extname(file)];
  if (!type) throw new Error(`${path} is of a kind that is not served`);
  const headers = { 'content-type': type, 'cache-control': 'no-store' };
  const plain = await contentOf(path, file);
  if (type.startsWith('image/')) return { headers: { ...headers, 'content-length': plain.length }, body: plain };
  // Its default quality is the highest, 11.
  const body = await compress(plain);
  return { headers: { ...headers, 'content-encoding': 'br', 'content-length': body.length }, body };
}

async function contentOf(path, file) {
  if (file.endsWith('.html')) {
    const contestant = contestants.find(({ id }) => file === `${id}.html`) ?? null;
    return Buffer.from(hostPage(contestant, { hasProbes: path.endsWith('?probes') }));
  }
  const [folder, ...rest] = decodeURIComponent(file).split('/');
  if (rest.includes('..')) throw new Error(`${path} is outside of what is served`);
  if (folder === 'pages') return Buffer.from(await bundle(rest.join('/')));
  if (!folders[folder]) throw new Error(`${path} is not served`);
  return readFile(new URL(rest.join('/'), folders[folder]));
}

/** The questions as data, without the other texts of where they are from. */
const questionsAlone = {
  name: 'questions-alone',
  load: (id) => (id.endsWith('questions.mjs') ? `export const questions = ${JSON.stringify(questions)};` : null),
};

async function bundle(name) {
  const made = await rollup({
    input: fileURLToPath(new URL(`pages/${name}`, import.meta.url)),
    plugins: [questionsAlone, nodeResolve({ exportConditions: ['production', 'default'] })],
  });
  const { output } = await made.generate({ format: 'iife', plugins: [terser({ ecma: 2021 })] });
  await made.close();
  return output[0].code;
}
