/** The clinic's page that every contestant stands in. */
import { createHash } from 'node:crypto';

/** The last line keeps a screenful for each contestant, so that what moves is its own. */
const hostStyles = `
  body { max-width: 48rem; margin: 0 auto; padding: 0 1rem; font: 1rem/1.5 sans-serif; color: #1c2733; background: #fff; }
  header, footer { padding: 0.5rem 0; }
  a { color: #0b5c8a; }
  #contestant { min-block-size: 100vh; }
`;

/** One of each element that a page may hold beside a contestant, to see whether it stays as it is. */
const probes = `<section id="probes">
  <h1>Heading 1</h1><h2>Heading 2</h2><h3>Heading 3</h3><h4>Heading 4</h4>
  <p>Text with a <a href="#top">link</a>, <strong>strong</strong>, <em>emphasis</em>, <code>code</code>, <small>small</small></p>
  <ul><li>Item</li></ul><ol><li>Item</li></ol><dl><dt>Term</dt><dd>Meaning</dd></dl>
  <table><caption>Hours</caption><thead><tr><th>Day</th></tr></thead><tbody><tr><td>Monday</td></tr></tbody></table>
  <blockquote>Quote</blockquote><pre>Text</pre><hr>
  <div class="container row card">Box</div><nav class="nav">Menu</nav><article class="panel">Article</article>
  <form><fieldset><legend>Legend</legend><label class="label">Label <input class="input"></label>
  <input type="checkbox"><input type="radio"><select><option>One</option></select><textarea></textarea>
  <button class="btn button" type="button">Button</button></fieldset></form>
  <details><summary>Summary</summary>Details</details><svg width="9" height="9"></svg>
</section>`;

/**
 * A policy that allows a page its own files and nothing else; the host's own style sheet is allowed by its hash, so that every report is the
 * contestant's.
 */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' 'sha256-${createHash('sha256').update(hostStyles).digest('base64')}'`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
].join('; ');

/**
 * @param contestant of `contestants`; null for the page alone.
 * @returns the HTML of the page; `hasProbes` puts one of each element below the contestant.
 */
export function hostPage(contestant, { hasProbes = false } = {}) {
  const { styles = [], scripts = [], markup = '' } = contestant ?? {};
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Harbour Clinic</title>
<link rel="icon" href="data:,">
<style>${hostStyles}</style>
${styles.map((path) => `<link rel="stylesheet" href="/${path}">`).join('\n')}
${scripts.map((path) => `<script src="/${path}" defer></script>`).join('\n')}
</head>
<body>
<header><a href="/">Harbour Clinic</a></header>
<main>
<h1>Back pain</h1>
<p>A few questions before your visit.</p>
<div id="contestant">${markup}</div>
${hasProbes ? probes : ''}
</main>
<footer>Harbour Clinic, 1 Quay Street</footer>
</body>
</html>
`;
}
