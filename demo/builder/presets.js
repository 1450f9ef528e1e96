/** Looks to start from. What a look does not name is the self-check's own. */
export const presets = {
  'The self-check’s own': {},
  'Forest, on white': { '--cluneal-accent': '#1f6f4a', '--cluneal-surface': '#ffffff' },
  'Plum, with serifs': { '--cluneal-accent': '#7a2e63', '--cluneal-font-family': 'Georgia, serif' },
  'Clay, on sand': { '--cluneal-accent': '#a4452c', '--cluneal-surface': '#fbf5ec', '--cluneal-radius': '0.4em' },
  'Sunshine, square': { '--cluneal-accent': '#ffc400', '--cluneal-surface': '#ffffff', '--cluneal-radius': '0' },
  Night: { '--cluneal-accent': '#8fd3ff', '--cluneal-surface': '#16202b' },
};
