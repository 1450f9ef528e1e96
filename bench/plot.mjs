/** A picture of what `results.json` holds: a few figures, each on a logarithmic scale of its own; pure. */
import { figures, ratioText, withUnit } from './figures.mjs';

/** The figures that are drawn: under which condition, and what stands above them. */
const panels = [
  { figure: 'transferred', condition: '1x', title: 'Over the wire' },
  { figure: 'heap', condition: '1x', title: 'Heap at the first question' },
  { figure: 'scriptTime', condition: '4x', title: 'Script until then, slow processor' },
  { figure: 'readyTime', condition: '1x', title: 'First question' },
  { figure: 'readyTime', condition: 'slow phone', title: 'First question, slow phone' },
  { figure: 'stepShown', condition: '4x', title: 'Next question, slow processor' },
];

const columns = 3;
const width = 1040;
const margin = 28;
const names = 148;
const gap = 26;
const panelWidth = (width - 2 * margin - names - (columns - 1) * gap) / columns;
const rowHeight = 26;
const panelHead = 34;
const top = 88;

const styles = `
  .ground { fill: #fff; } text { paint-order: stroke; stroke: #fff; stroke-width: 5px; stroke-linejoin: round;
    fill: #1f2933; font: 13px system-ui, -apple-system, 'Segoe UI', sans-serif; }
  .title { font-size: 19px; font-weight: 650; } .panel { font-weight: 650; } .quiet { fill: #5b6875; font-size: 12px; }
  .ours { fill: #0b5c8a; font-weight: 650; } .dot { fill: #7b8794; } .dot.ours { fill: #0b5c8a; }
  .range { stroke: #7b8794; stroke-width: 2; stroke-linecap: round; opacity: 0.55; } .range.ours { stroke: #0b5c8a; }
  .row { stroke: #e4e8ec; } .base { stroke: #0b5c8a; stroke-dasharray: 2 4; opacity: 0.7; }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #14191f; } text { fill: #e6ebf0; stroke: #14191f; } .quiet { fill: #9fadba; } .ours, .dot.ours { fill: #6cc0ee; }
    .dot { fill: #8b98a5; } .range { stroke: #8b98a5; } .range.ours, .base { stroke: #6cc0ee; } .row { stroke: #2a323b; }
  }`;

/** @returns an SVG with a title and a description that says the same in words. */
export function plotOf(results) {
  const { contestants, rounds } = results;
  const panelHeight = panelHead + contestants.length * rowHeight;
  const height = top + Math.ceil(panels.length / columns) * (panelHeight + gap) + 12;
  const drawn = panels.map((panel, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const [x, y] = [margin + names + column * (panelWidth + gap), top + row * (panelHeight + gap)];
    const labels = column === 0 ? nameLabels(contestants, y + panelHead) : '';
    return `${labels}<g transform="translate(${round(x)} ${y})">${panelOf(results, panel)}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">
<title id="title">What a first question costs: cluneal-self-check beside its peers</title>
<desc id="description">${escaped(panels.map((panel) => inWords(results, panel)).join(' '))}</desc>
<style>${styles}
</style>
<rect class="ground" width="${width}" height="${height}" rx="10"/>
<text class="title" x="${margin}" y="40">What a first question costs</text>
<text class="quiet" x="${margin}" y="61">Medians of ${rounds} rounds and, as a line, the least and the most; logarithmic, further left is better. × is the multiple of ours.</text>
${drawn.join('\n')}
</svg>
`;
}

function nameLabels(contestants, y) {
  return contestants
    .map(
      ({ name, isOurs }, index) =>
        `<text class="${isOurs ? 'ours' : ''}" x="${margin}" y="${y + index * rowHeight + 17}">${escaped(name)}</text>`,
    )
    .join('');
}

function panelOf(results, { figure: id, condition, title }) {
  const { contestants, medians, ratios } = results;
  const figure = figures.find((one) => one.id === id);
  const rows = contestants.map((contestant) => ({ ...contestant, ...medians[condition][contestant.id][id] }));
  const x = scaleOf(rows);
  const ours = rows.find(({ isOurs }) => isOurs);
  const bottom = panelHead + rows.length * rowHeight;
  return [
    `<text class="panel" y="16">${escaped(title)}</text>`,
    `<line class="base" x1="${round(x(ours.median))}" x2="${round(x(ours.median))}" y1="${panelHead - 6}" y2="${bottom}"/>`,
    ...rows.map(({ id: contestant, isOurs, median, min, max }, index) => {
      const y = panelHead + index * rowHeight + rowHeight / 2;
      const kind = isOurs ? ' ours' : '';
      const isLeft = x(min) > panelWidth - x(max);
      const ratio = isOurs ? '' : `<tspan class="quiet" dx="6">${ratioText(ratios[condition][contestant][id])}</tspan>`;
      const place = isLeft ? `text-anchor="end" x="${round(x(min) - 10)}"` : `x="${round(x(max) + 10)}"`;
      return (
        `<line class="row" x2="${round(panelWidth)}" y1="${y + 13}" y2="${y + 13}"/>` +
        `<line class="range${kind}" x1="${round(x(min))}" x2="${round(x(max))}" y1="${y}" y2="${y}"/>` +
        `<circle class="dot${kind}" cx="${round(x(median))}" cy="${y}" r="5"/>` +
        `<text class="${kind.trim()}" ${place} y="${y + 4.5}">${withUnit(figure, median)}${ratio}</text>`
      );
    }),
  ].join('');
}

/** Logarithmic, from the least to the most of all rows. */
function scaleOf(rows) {
  const least = Math.log(Math.min(...rows.map(({ min }) => min)));
  const most = Math.log(Math.max(...rows.map(({ max }) => max)));
  const inset = 8;
  return (value) => inset + ((Math.log(value) - least) / (most - least)) * (panelWidth - 2 * inset);
}

function inWords({ contestants, medians }, { figure: id, condition, title }) {
  const figure = figures.find((one) => one.id === id);
  const values = contestants.map(
    (contestant) => `${contestant.name} ${withUnit(figure, medians[condition][contestant.id][id].median)}`,
  );
  return `${title}: ${values.join(', ')}.`;
}

function round(number) {
  return Math.round(number * 10) / 10;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
