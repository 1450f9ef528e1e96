/** A plugin for Rollup that takes out of our templates what no browser needs: comments and blanks of the styles, runs of blanks. */
import { transformSync } from 'esbuild';

const minifiers = { css: minifyStyles, html: collapseBlanks, svg: collapseBlanks };

/** Stands for an expression while a template is read as one text. */
const placeholder = '_expression_';

export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (id.includes('node_modules')) return null;
      const pieces = templatesIn(this.parse(code)).flatMap(minifiedPieces);
      // From the end, so that what is before keeps its place.
      const minified = pieces
        .toSorted((one, other) => other.start - one.start)
        .reduce((text, { start, end, minified }) => text.slice(0, start) + minified + text.slice(end), code);
      return { code: minified, map: null };
    },
  };
}

/** Every template of ours in a syntax tree. */
function templatesIn(node) {
  if (Array.isArray(node)) return node.flatMap(templatesIn);
  if (typeof node?.type !== 'string') return [];
  const isTemplate = node.type === 'TaggedTemplateExpression' && Object.hasOwn(minifiers, node.tag.name);
  return [...(isTemplate ? [node] : []), ...Object.values(node).flatMap(templatesIn)];
}

/** The texts between the expressions of a template: where they stand, and what takes their place. */
function minifiedPieces({ tag, quasi: { quasis } }) {
  const whole = quasis.map(({ value }) => value.raw).join(placeholder);
  const minified = minifiers[tag.name](whole).split(placeholder);
  if (minified.length !== quasis.length) throw new Error(`minifying loses an expression of ${whole}`);
  return quasis.map(({ start, end }, index) => ({ start, end, minified: minified[index] }));
}

/** Between words a blank stays, because between inline elements it shows. */
function collapseBlanks(markup) {
  return markup.replace(/[ \n]+/g, ' ').replace(/ (?=\/?>)/g, '');
}

/**
 * Only blanks and comments go: rewriting rules may cost an old browser its fallback. Letters stay as they are: an escape of CSS is none
 * in a template, and would take all styles with it.
 */
function minifyStyles(styles) {
  const options = { loader: 'css', minifyWhitespace: true, charset: 'utf8', logLevel: 'error' };
  return transformSync(styles, options).code.trim();
}
