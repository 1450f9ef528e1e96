import { css } from 'lit';

/**
 * The custom properties that a page may set, each with its default, and the private ones derived from them. Nothing else of the
 * look is for the page to rely on. Dark follows the `color-scheme` that the element inherits.
 */
export const tokens = css`
  .base {
    /* The colour of buttons, links and picked answers. */
    --_accent: var(--cluneal-accent, #0b5c7a);
    /* What everything lies on. */
    --_surface: var(--cluneal-surface, #fff);
    /* Text. */
    --_text: var(--cluneal-text, #16252d);
    /* Text that matters less. */
    --_muted: var(--cluneal-muted, #4d5f69);
    /* Lines around and between. */
    --_border: var(--cluneal-border, #cdd7dc);
    /* Emergencies and errors. */
    --_danger: var(--cluneal-danger, #a3161a);
    /* Corners of the card; those in it follow. */
    --_radius: var(--cluneal-radius, 1em);
    /* Grows with the visitor's own setting, and stays readable on pages that shrink the root font. */
    --_font-size: var(--cluneal-font-size, max(1.0625rem, 17px));
    /* The unit of all distances. */
    --_space: var(--cluneal-space, 1em);
    /* The ring around what has focus. */
    --_focus: var(--cluneal-focus, var(--_accent));
    /* The widest that the card gets. */
    --_max-width: var(--cluneal-max-width, 42em);
    /* Room to leave above a heading for a header that sticks to the top. */
    --_scroll-margin: var(--cluneal-scroll-margin, 1rem);

    --_on-accent: #fff;
    --_on-danger: #fff;
    --_control: #667884;
    --_tint: #eef5f8;
    --_danger-tint: #fdf1f0;
    --_radius-small: calc(var(--_radius) * 0.625);
  }

  /* Browsers without light-dark() show the light look. */
  @supports (color: light-dark(#fff, #000)) {
    .base {
      --_accent: var(--cluneal-accent, light-dark(#0b5c7a, #7cc7e6));
      --_surface: var(--cluneal-surface, light-dark(#fff, #151c21));
      --_text: var(--cluneal-text, light-dark(#16252d, #edf2f4));
      --_muted: var(--cluneal-muted, light-dark(#4d5f69, #aebcc4));
      --_border: var(--cluneal-border, light-dark(#cdd7dc, #38464e));
      --_danger: var(--cluneal-danger, light-dark(#a3161a, #ff9c94));
      --_control: light-dark(#667884, #8b9ba4);
    }
  }

  /* Text on a filled button is black or white, whichever reads better; tints follow the surface. */
  @supports (color: oklch(from red l c h)) {
    .base {
      --_on-accent: oklch(from var(--_accent) clamp(0, (0.6 - l) * 1000, 1) 0 0);
      --_on-danger: oklch(from var(--_danger) clamp(0, (0.6 - l) * 1000, 1) 0 0);
      --_tint: color-mix(in oklab, var(--_accent) 8%, var(--_surface));
      --_danger-tint: color-mix(in oklab, var(--_danger) 7%, var(--_surface));
    }
  }
`;
