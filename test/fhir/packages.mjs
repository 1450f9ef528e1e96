/** Where the packages of this folder are, which tests of FHIR need. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const packages = fileURLToPath(new URL('./node_modules', import.meta.url));

if (!existsSync(packages))
  throw new Error('Nothing is installed in test/fhir; npm ci --prefix test/fhir does it, as does npm test.');
