/** Colours as the screen shows them. */

const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
const pen = canvas.getContext('2d', { willReadFrequently: true });

/** Red, green and blue as the screen shows them. */
export function bytesOf(colour: string): readonly number[] {
  if (!pen) throw new Error('no canvas');
  if (!CSS.supports('color', colour)) throw new Error(`not a colour: ${colour}`);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** Relative luminance as WCAG defines it, of what the screen shows. */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = bytesOf(colour).map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(front: string, ground: string): number {
  const [lighter = 0, darker = 0] = [luminance(front), luminance(ground)].sort((one, other) => other - one);
  return (lighter + 0.05) / (darker + 0.05);
}
