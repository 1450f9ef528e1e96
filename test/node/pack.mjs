import { join } from 'node:path';
import { npm } from '../../scripts/npm.mjs';

/**
 * Packs the package as it would be published.
 *
 * @returns where the archive is, and the paths of the files in it.
 */
export function pack(folder) {
  const [{ filename, files }] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder]));
  return { archive: join(folder, filename), paths: files.map(({ path }) => path) };
}
