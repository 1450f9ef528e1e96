/** Holds the coverage of a test run against what each room has to reach. */
import { relative } from 'node:path';

const rooms = { 'src/domain/': 100, 'src/content/': 100, 'src/boundary/': 100, 'src/': 95 };

/** Prints the share of lines run in each room and, where it is too low, the lines that were not. */
export function checkCoverage(coverageData) {
  const files = Object.values(coverageData).map(({ data: { path, statementMap, s: hits } }) => ({
    path: relative(process.cwd(), path).replaceAll('\\', '/'),
    missed: Object.keys(statementMap)
      .filter((id) => hits[id] === 0)
      .map((id) => statementMap[id].start.line),
    all: Object.keys(statementMap).length,
  }));
  const results = Object.entries(rooms).map(([room, wanted]) => {
    const inside = files.filter(({ path }) => path.startsWith(room));
    const all = sum(inside.map((file) => file.all));
    const missed = sum(inside.map((file) => file.missed.length));
    const share = (100 * (all - missed)) / Math.max(all, 1);
    console.log(`Coverage of ${room}: ${share.toFixed(1)} % (at least ${wanted} %)`);
    if (all > 0 && share >= wanted) return true;
    inside
      .filter((file) => file.missed.length > 0)
      .forEach(({ path, missed: lines }) => console.error(`  ${path}: ${lines.join(', ')}`));
    return false;
  });
  return results.every(Boolean);
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
