/**
 * The clinic's end of the demonstration, as middleware for the development server: it takes the form and shows what came in.
 * Requests are kept in memory only.
 */
import { randomUUID } from 'node:crypto';

const maxBytes = 200_000;
const maxRequests = 20;
const records = '/received/';

const fields = [
  ['name', 'Name'],
  ['contact', 'Phone or e-mail'],
  ['message', 'Message'],
  ['texts', 'Agreed to marketing texts'],
  ['outcome', 'Self-check: outcome'],
  ['summary', 'Self-check: summary'],
  ['answers', 'Self-check: answers'],
];

/** A middleware with a memory of its own. */
export function clinicServer() {
  const requests = [];
  return async (context, next) => {
    const { method, path } = context;
    if (method === 'POST' && path === '/consultation') {
      const body = await read(context.req);
      if (body === null) {
        context.status = 413;
        return;
      }
      requests.unshift(await received(new URLSearchParams(body)));
      requests.length = Math.min(requests.length, maxRequests);
      context.status = 303;
      context.set('Location', '/received');
    } else if (method === 'GET' && path === '/received') {
      context.type = 'html';
      context.body = receivedPage(requests);
    } else if (method === 'GET' && path.startsWith(records)) {
      const request = requests.find(({ record, id }) => record && path === recordPath(id));
      if (!request) return;
      context.attachment(`self-check-${request.id}.fhir.json`);
      context.type = 'application/fhir+json';
      context.body = request.record;
    } else {
      await next();
    }
  };
}

async function received(sent) {
  const time = new Date();
  return { id: randomUUID(), time, sent, record: await healthRecord(sent.get('answers'), time) };
}

function recordPath(id) {
  return `${records}${id}.fhir.json`;
}

/** The answers as a FHIR resource; null where there are none, or none that fit: anybody can send anything. */
async function healthRecord(answers, authored) {
  // Not before, because this file is there before anything is built.
  const { questionnaire } = await import('../dist/engine.js');
  const { toQuestionnaireResponse } = await import('../dist/fhir.js');
  try {
    const sheet = JSON.parse(answers);
    const isOurs = ['id', 'version'].every((key) => sheet.questionnaire[key] === questionnaire[key]);
    if (!isOurs || !['check', 'education'].includes(sheet.mode)) return null;
    return JSON.stringify(toQuestionnaireResponse(sheet.answers, { authored, mode: sheet.mode }), null, 2);
  } catch {
    return null;
  }
}

async function read(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function receivedPage(requests) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>What the clinic received</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/demo/page.css">
  </head>
  <body>
    <main>
      <h1>What the clinic received</h1>
      <p class="lead">
        In this demonstration a sent form leads here: this is what the front desk sees, the newest request first. Everything is
        forgotten when the server stops.
      </p>
      ${requests.map(requestPanel).join('\n') || '<p>Nothing yet.</p>'}
      <p class="small after"><a href="/demo/">Back to the clinic's page</a></p>
    </main>
  </body>
</html>`;
}

function requestPanel({ id, time, sent, record }) {
  const rows = fields.map(
    ([name, label]) =>
      `<dt>${label}</dt><dd><pre data-field="${name}">${escapeHtml(sent.get(name) || 'not sent')}</pre></dd>`,
  );
  const download = record
    ? `<p class="after"><a class="button" href="${recordPath(id)}" download>Download for a health record (FHIR)</a></p>`
    : '';
  const heading = `Request of ${time.toLocaleTimeString('en')}`;
  return `<section class="panel"><h2>${heading}</h2><dl>${rows.join('')}</dl>${download}</section>`;
}

function escapeHtml(text) {
  const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character]);
}
