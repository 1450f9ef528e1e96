import { css } from 'lit';

/**
 * The custom properties that a page may set, each with its default, and the private ones derived from them. Nothing else of the
 * look is for the page to rely on. Dark follows the `color-scheme` that the element inherits.
 *
 * Whatever colours a page sets, text, lines that mean something and the focus ring keep 4.5:1 on everything that they stand on.
 * That takes relative colours; browsers without them (before 2024) show the default light look.
 */
export const tokens = css`
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

    --_surface: #fff;
    --_text: #16252d;
    --_muted: #4d5f69;
    --_border: #cdd7dc;
    --_fill: #0b5c7a;
    --_on-fill: #fff;
    --_accent: #0b5c7a;
    --_on-accent: #fff;
    --_focus: #0b5c7a;
    --_danger: #a3161a;
    --_tint: #eef5f8;
    --_danger-tint: #fdf1f0;
    /* The pictures. */
    --_skin: #f8f9f9;
    --_hand: #dde1e3;
    --_line: #79868e;
    --_thin-line: #929da4;
    --_region: #c5d6de;
    --_region-pointed: #84adbd;
  }

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
      --_given-surface: color(from var(--cluneal-surface, light-dark(#fff, #151c21)) var(--_shown));
      /* What everything lies on. */
      --_surface: color(
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

      /* Nearly black or nearly white, whichever the surface asks for. */
      --_ink-lightness: clamp(0, (0.18 - y) * 1e6, 1);
      --_ink: color(
        from var(--_surface) xyz-d65 calc(0.016 + 0.8 * var(--_ink-lightness))
          calc(0.018 + 0.85 * var(--_ink-lightness)) calc(0.027 + 0.92 * var(--_ink-lightness))
      );
      /* Text. */
      --_given-text: color(from var(--cluneal-text, var(--_ink)) var(--_shown));
      --_text: color(from color-mix(in xyz-d65, var(--_given-text), var(--_ground)) var(--_legible));
      /* Text that matters less, and the edges of controls. */
      --_given-muted: color(
        from var(--cluneal-muted, color-mix(in oklab, var(--_ink) 74%, var(--_surface))) var(--_shown)
      );
      --_muted: color(from color-mix(in xyz-d65, var(--_given-muted), var(--_ground)) var(--_legible));
      /* Lines around and between; they tell nothing that words do not. */
      --_border: var(--cluneal-border, color-mix(in oklab, var(--_ink) 20%, var(--_surface)));
      /* Buttons as the page sets them; on them black or white, whichever reads better. */
      --_fill: color(from var(--cluneal-accent, light-dark(#0b5c7a, #7cc7e6)) var(--_shown));
      --_on-fill-lightness: clamp(0, (0.179 - y) * 1e6, 1);
      --_on-fill: color(
        from var(--_fill) xyz-d65 calc(0.9505 * var(--_on-fill-lightness)) var(--_on-fill-lightness)
          calc(1.0891 * var(--_on-fill-lightness))
      );
      /* Links, picked answers and the signs of fit. */
      --_accent: color(from color-mix(in xyz-d65, var(--_fill), var(--_ground)) var(--_legible));
      /* The surface; and where the accent is no colour none either, so that what has it inherits that of text. */
      --_on-accent: color-mix(in xyz-d65, var(--_surface), var(--_accent) 0%);
      /* The ring around what has focus. */
      --_given-focus: color(from var(--cluneal-focus, var(--_fill)) var(--_shown));
      --_focus: color(from color-mix(in xyz-d65, var(--_given-focus), var(--_ground)) var(--_legible));
      /* Emergencies and errors. */
      --_given-danger: color(from var(--cluneal-danger, light-dark(#a3161a, #ff9c94)) var(--_shown));
      --_danger: color(from color-mix(in xyz-d65, var(--_given-danger), var(--_ground)) var(--_legible));
      /* Behind what is picked, and behind what stands apart. */
      --_mixed-tint: color-mix(in oklab, var(--_accent) 8%, var(--_surface));
      --_tint: color(from color-mix(in xyz-d65, var(--_mixed-tint), var(--_ground)) var(--_near));
      --_mixed-danger-tint: color-mix(in oklab, var(--_danger) 8%, var(--_surface));
      --_danger-tint: color(from color-mix(in xyz-d65, var(--_mixed-danger-tint), var(--_ground)) var(--_near));
      /* The pictures. */
      --_skin: color-mix(in oklab, var(--_muted) 4%, var(--_surface));
      --_hand: color-mix(in oklab, var(--_muted) 20%, var(--_surface));
      --_line: color-mix(in oklab, var(--_muted) 75%, var(--_surface));
      --_thin-line: color-mix(in oklab, var(--_muted) 60%, var(--_surface));
      --_region: color-mix(in oklab, var(--_accent) 22%, var(--_surface));
      --_region-pointed: color-mix(in oklab, var(--_accent) 50%, var(--_surface));
    }
  }
`;
