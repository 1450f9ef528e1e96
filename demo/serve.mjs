/** `npm start`: sets up what is missing and serves the demo clinic. */
import { fileURLToPath } from 'node:url';
import { setUp } from '../scripts/set-up.mjs';
import { clinicServer } from './clinic-server.mjs';

setUp();
const { startDevServer } = await import('@web/dev-server');
const server = await startDevServer({
  config: {
    rootDir: fileURLToPath(new URL('..', import.meta.url)),
    port: process.env.PORT ? Number(process.env.PORT) : undefined,
    middleware: [toDemo, clinicServer()],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const { port } = server.server.address();
console.log(`The demo clinic: http://localhost:${port}/demo/`);
console.log(`The embed builder: http://localhost:${port}/demo/builder.html`);
console.log(`What it received: http://localhost:${port}/received`);
console.log('Stop it with Ctrl+C.');

function toDemo(context, next) {
  return context.path === '/' ? context.redirect('/demo/') : next();
}
