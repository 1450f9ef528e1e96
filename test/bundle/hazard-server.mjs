/** Serves the pages of the hazards, with their headers, as middleware for the development server. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { minify } from 'terser';
import { hazardPage, hazards } from './hazards.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Where Debian's packages put the libraries of the browser. */
const libraries = '/usr/share/javascript';

/** Whether what the hazard needs is here. */
export function isHere({ needs }) {
  return needs === undefined || existsSync(`${libraries}/${needs}`);
}

export function hazardServer() {
  return async (context, next) => {
    const [, folder, name, ...rest] = context.path.split('/');
    if (folder !== 'hazards') return next();
    const bundle = () => readFileSync('dist/cluneal-self-check.js', 'utf8');
    const hazard = hazards.find(({ id }) => id === name);
    if (hazard) {
      context.set(hazard.headers ?? {});
      context.type = 'html';
      const integrity = `sha384-${createHash('sha384').update(bundle()).digest('base64')}`;
      context.body = hazardPage(hazard).replace('{integrity}', integrity);
      return;
    }
    context.type = 'js';
    if (name === 'list.json') {
      context.type = 'json';
      context.body = hazards.map((each) => ({ ...each, isHere: isHere(each) }));
    } else if (name === 'visitor.js') context.body = readFileSync('test/bundle/hazard-visitor.js', 'utf8');
    else if (name === 'library') context.body = readFileSync(`${libraries}/${rest.join('/')}`, 'utf8');
    else if (name === 'package') context.body = readFileSync(`node_modules/${rest.join('/')}`, 'utf8');
    else if (name === 'minified.js') context.body = (await minify(bundle(), { compress: { passes: 2 } })).code;
    else if (name === 'older.js') context.body = bundle().replaceAll(`"${version}"`, '"0.0.9"');
    else if (name === 'combined.js') {
      context.body = `window.lead = function () {}\n${bundle()}\n${bundle()}\n(function () { window.tail = 1; })();`;
    }
  };
}
