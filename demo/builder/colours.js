/** Colours as they are seen, and how well they stand out. */

const canvas = document.createElement('canvas');
canvas.width = 1;
canvas.height = 1;
const context = canvas.getContext('2d', { willReadFrequently: true });

/** Red, green, blue and opacity of any CSS colour, each 0 to 255. */
export function channelsOf(colour) {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = '#000';
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data];
}

/** Any CSS colour as it comes out in a place: a scheme or a custom property can decide it. */
export function seenIn(place, colour) {
  const probe = document.createElement('span');
  probe.style.color = colour;
  // Also where a visitor has chosen colours for everything.
  probe.style.forcedColorAdjust = 'none';
  place.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** A colour as fields for colours take it. */
export function hexOf(colour) {
  const [red, green, blue] = channelsOf(colour);
  return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrastOf(one, other) {
  const [dark, light] = [one, other].map(luminanceOf).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(colour) {
  const [red, green, blue] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What an element is seen on: the nearest background behind it, across shadow roots. */
export function groundOf(element) {
  for (let each = element; each; each = each.parentElement ?? each.getRootNode().host) {
    const { backgroundColor } = getComputedStyle(each);
    if (channelsOf(backgroundColor)[3] > 0) return backgroundColor;
  }
  return '#fff';
}
