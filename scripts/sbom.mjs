/** Writes dist/sbom.cdx.json: the packages that come with the element, as package-lock.json has them, in the format CycloneDX. */
import { readFileSync, writeFileSync } from 'node:fs';
import { npm } from './npm.mjs';

export function buildSbom() {
  const { name, version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const root = `${name}@${version}`;
  // With `--omit dev` npm leaves out what is for development, too, such as Lit: https://github.com/npm/cli/issues/7909
  const locked = JSON.parse(npm(['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx']));
  const needs = new Map(locked.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const direct = needs.get(root).filter((ref) => Object.hasOwn(dependencies, ref.replace(/@[^@]*$/, '')));
  const shipped = withNeeds(direct, needs);
  // When and by which npm this was written, and a number for each time, would make every build another one.
  const { $schema, bomFormat, specVersion } = locked;
  const sbom = {
    $schema,
    bomFormat,
    specVersion,
    version: 1,
    // npm names it after its folder.
    metadata: { component: described({ ...locked.metadata.component, name }) },
    components: locked.components.filter((each) => shipped.has(each['bom-ref'])).map(described),
    dependencies: [
      { ref: root, dependsOn: direct },
      ...[...shipped].sort().map((ref) => ({ ref, dependsOn: needs.get(ref) })),
    ],
  };
  writeFileSync('dist/sbom.cdx.json', `${JSON.stringify(sbom, null, 2)}\n`);
}

/** The packages, and all that they need. */
function withNeeds(refs, needs, found = new Set()) {
  for (const ref of refs) {
    if (found.has(ref)) continue;
    found.add(ref);
    withNeeds(needs.get(ref), needs, found);
  }
  return found;
}

/** Without where it was had from, and other notes of npm's own. */
function described({ properties, externalReferences, ...component }) {
  return component;
}
