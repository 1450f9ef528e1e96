import { css, type CSSResultGroup, unsafeCSS } from 'lit';

/** The colours of the default look: on light, and on dark. */
const look = {
  /* What everything lies on. */
  surface: ['#fff', '#151c21'],
  text: ['#1b262d', '#ecf1f0'],
  /* Text that matters less, and the edges of controls. */
  muted: ['#4e585d', '#adb3b4'],
  /* Lines around and between; they tell nothing that words do not. */
  border: ['#cccfd1', '#394045'],
  /* Buttons as the page sets them; on them black or white, whichever reads better. */
  fill: ['#0b5c7a', '#7cc7e6'],
  'on-fill': ['#fff', '#000'],
  /* Links, picked answers and the signs of fit. */
  accent: ['#0b5c7a', '#7cc7e6'],
  /* The ring around what has focus. */
  focus: ['#0b5c7a', '#7cc7e6'],
  /* Emergencies and errors. */
  danger: ['#a3161a', '#ff9c94'],
  /* Behind what is picked, and behind what stands apart. */
  tint: ['#ecf1f4', '#1c272e'],
  'danger-tint': ['#faeeec', '#252529'],
  /* The pictures. */
  skin: ['#f7f8f8', '#1a2126'],
  hand: ['#d9dbdc', '#2f363b'],
  line: ['#777e83', '#838a8c'],
  'thin-line': ['#91979a', '#6b7275'],
  region: ['#cbd9e1', '#2a3d47'],
  'region-pointed': ['#8babbb', '#466b7c'],
} as const;

/** One declaration for each colour of the look. */
function declare(value: (name: string, light: string, dark: string) => string): string {
  return Object.entries(look)
    .map(([name, [light, dark]]) => `--_${name}:${value(name, light, dark)}`)
    .join(';');
}

/**
 * The custom properties that a page may set, each with its default, and the private ones derived from them. Nothing else of the
 * look is for the page to rely on. Dark follows the `color-scheme` that the element inherits.
 *
 * Whatever colours a page sets, text, lines that mean something and the focus ring keep 4.5:1 on everything that they stand on.
 * That takes relative colours; browsers without them (before 2024) show the default look.
 */
const given = css`
  .base {
    /* Corners of the card; those in it follow. */
    --_radius: var(--cluneal-radius, 1em);
    --_radius-small: calc(var(--_radius) * 0.625);
    /* Grows with the visitor's own setting, and stays readable on pages that shrink the root font. */
    --_font-size: var(--cluneal-font-size, max(1.0625rem, 17px));
    /* The unit of all distances. */
    --_space: var(--cluneal-space, 1em);
    /* The widest that the card gets. */
    --_max-width: var(--cluneal-max-width, 42em);
    /* Room to leave above a heading for a header that sticks to the top. */
    --_scroll-margin: var(--cluneal-scroll-margin, 1rem);
    --_on-accent: var(--_surface);
  }

  /*
   * For each colour of the look, one of its own that follows what the page sets. Where the page sets nothing that it follows, it
   * refers to nothing, and is not computed: browsers take long for it.
   */
  @supports (color: color(from color-mix(in xyz-d65, red, blue) xyz-d65 calc(2 * x * alpha) y z / 1)) and
    (color: light-dark(red, red)) {
    .base {
      /* As the screen shows it: within its gamut, and what lets the page through as if it lay on white. */
      --_shown: srgb clamp(0, r * alpha + 1 - alpha, 1) clamp(0, g * alpha + 1 - alpha, 1)
        clamp(0, b * alpha + 1 - alpha, 1) / 1;

      /*
       * Contrast is a matter of luminance, which is y of XYZ. Beside black or white, a surface between 0.153 and 0.21 leaves no
       * room for a tint; it is lightened to 0.21.
       */
      --_nudge: clamp(0, (y - 0.153) * 1e6, 1) * clamp(0, (0.21 - y) / (1 - y + 1e-6), 1);
      --_given-surface: color(from var(--cluneal-surface) var(--_shown));
      --_own-surface: color(
        from var(--_given-surface) xyz-d65 calc(x + (0.9505 - x) * var(--_nudge)) calc(y + (1 - y) * var(--_nudge))
          calc(z + (1.0891 - z) * var(--_nudge))
      );

      /*
       * To fit a colour to the surface, one expression has to see both. The luminance of the surface travels as alpha: half the
       * colour mixed with half of a black of that alpha gives the colour, divided by alpha, at an alpha of (1 + luminance) / 2.
       */
      --_ground: color(from var(--_surface) xyz-d65 0 0 0 / y);
      --_y: (2 * y * alpha);
      /* The surface as the formula for contrast sees it: luminance + 0.05. */
      --_s: (2 * alpha - 0.95);
      --_is-light: clamp(0, (var(--_s) - 0.23) * 1e6, 1);
      --_is-dark: (1 - var(--_is-light));

      /* Far enough from the surface to be read: 5.3:1, darkened on light ones and mixed with white on dark ones. */
      --_darkened: min(1, max(0, var(--_s) / 5.3 - 0.05) / max(var(--_y), 1e-6));
      --_whitened: clamp(0, (var(--_s) * 5.3 - 0.05 - var(--_y)) / max(1 - var(--_y), 1e-6), 1);
      --_keep: (var(--_is-light) * var(--_darkened) + var(--_is-dark) * (1 - var(--_whitened)));
      --_white: (var(--_is-dark) * var(--_whitened));
      --_legible: xyz-d65 calc(2 * x * alpha * var(--_keep) + 0.9505 * var(--_white))
        calc(var(--_y) * var(--_keep) + var(--_white)) calc(2 * z * alpha * var(--_keep) + 1.0891 * var(--_white)) / 1;

      /* Near enough to the surface for what is legible there to be legible here: 0.88 of 5.3:1. */
      --_raised: clamp(0, (var(--_s) * 0.88 - 0.05 - var(--_y)) / max(1 - var(--_y), 1e-6), 1);
      --_lowered: min(1, (var(--_s) / 0.88 - 0.05) / max(var(--_y), 1e-6));
      --_tint-keep: (var(--_is-light) * (1 - var(--_raised)) + var(--_is-dark) * var(--_lowered));
      --_tint-white: (var(--_is-light) * var(--_raised));
      --_near: xyz-d65 calc(2 * x * alpha * var(--_tint-keep) + 0.9505 * var(--_tint-white))
        calc(var(--_y) * var(--_tint-keep) + var(--_tint-white))
        calc(2 * z * alpha * var(--_tint-keep) + 1.0891 * var(--_tint-white)) / 1;

      /* Nearly black or nearly white, whichever the surface of the page asks for. */
      --_ink-lightness: clamp(0, (0.18 - y) * 1e6, 1);
      --_ink: color(
        from var(--_own-surface) xyz-d65 calc(0.016 + 0.8 * var(--_ink-lightness))
          calc(0.018 + 0.85 * var(--_ink-lightness)) calc(0.027 + 0.92 * var(--_ink-lightness))
      );
      --_given-text: color(from var(--cluneal-text, var(--_ink)) var(--_shown));
      --_own-text: color(from color-mix(in xyz-d65, var(--_given-text), var(--_ground)) var(--_legible));
      --_given-muted: color(
        from var(--cluneal-muted, color-mix(in oklab, var(--_ink) 74%, var(--_own-surface))) var(--_shown)
      );
      --_own-muted: color(from color-mix(in xyz-d65, var(--_given-muted), var(--_ground)) var(--_legible));
      --_own-border: var(--cluneal-border, color-mix(in oklab, var(--_ink) 20%, var(--_own-surface)));
      --_own-fill: color(from var(--cluneal-accent) var(--_shown));
      --_on-fill-lightness: clamp(0, (0.179 - y) * 1e6, 1);
      --_own-on-fill: color(
        from var(--_own-fill) xyz-d65 calc(0.9505 * var(--_on-fill-lightness)) var(--_on-fill-lightness)
          calc(1.0891 * var(--_on-fill-lightness))
      );
      /* A default colour on a surface of the page has to follow the surface. */
      --_given-accent: var(--_own-fill, color-mix(in srgb, var(--_fill), var(--_own-surface) 0%));
      --_own-accent: color(from color-mix(in xyz-d65, var(--_given-accent), var(--_ground)) var(--_legible));
      /* The surface; and where the accent is no colour none either, so that what has it inherits that of text. */
      --_on-accent: color-mix(in xyz-d65, var(--_surface), var(--_accent) 0%);
      --_given-focus: color(from var(--cluneal-focus, var(--_given-accent)) var(--_shown));
      --_own-focus: color(from color-mix(in xyz-d65, var(--_given-focus), var(--_ground)) var(--_legible));
      --_given-danger: color(
        from var(--cluneal-danger, color-mix(in srgb, var(--_default-danger), var(--_own-surface) 0%)) var(--_shown)
      );
      --_own-danger: color(from color-mix(in xyz-d65, var(--_given-danger), var(--_ground)) var(--_legible));
      --_mixed-tint: color-mix(in oklab, var(--_own-accent) 8%, var(--_surface));
      --_own-tint: color(from color-mix(in xyz-d65, var(--_mixed-tint), var(--_ground)) var(--_near));
      --_mixed-danger-tint: color-mix(in oklab, var(--_own-danger) 8%, var(--_surface));
      --_own-danger-tint: color(from color-mix(in xyz-d65, var(--_mixed-danger-tint), var(--_ground)) var(--_near));
      --_own-skin: color-mix(in oklab, var(--_own-muted) 4%, var(--_surface));
      --_own-hand: color-mix(in oklab, var(--_own-muted) 20%, var(--_surface));
      --_own-line: color-mix(in oklab, var(--_own-muted) 75%, var(--_surface));
      --_own-thin-line: color-mix(in oklab, var(--_own-muted) 60%, var(--_surface));
      --_own-region: color-mix(in oklab, var(--_own-accent) 22%, var(--_surface));
      --_own-region-pointed: color-mix(in oklab, var(--_own-accent) 50%, var(--_surface));
    }
  }
`;

const [lightDanger, darkDanger] = look.danger;

export const tokens: CSSResultGroup = [
  given,
  unsafeCSS(`.base{${declare((_, light) => light)}}
@supports (color:light-dark(red,red)){.base{--_default-danger:light-dark(${lightDanger},${darkDanger});${declare(
    (name, light, dark) => `var(--_own-${name},light-dark(${light},${dark}))`,
  )}}}`),
];
