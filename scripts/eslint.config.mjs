import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** What each room of src/ may import: other rooms, of some only their types, and packages. All else is refused. */
const rooms = {
  domain: {},
  content: { rooms: ['domain'] },
  i18n: { rooms: ['domain'], types: ['content'] },
  'i18n/locales': { types: ['messages'] },
  boundary: { rooms: ['domain', 'content', 'i18n'] },
  host: { rooms: ['domain'], types: ['i18n'] },
  fhir: { rooms: ['domain', 'content', 'i18n'], packages: ['fhir/r4.js'] },
  ui: {
    rooms: ['domain', 'content', 'i18n', 'boundary', 'host', 'version'],
    packages: ['lit', 'lit/.*', '@lit/context'],
  },
};

const layerRules = Object.entries(rooms).map(([room, { rooms: others = [], types = [], packages = [] }]) => {
  const paths = (names) => names.map((name) => `(\\.\\./)+${name}[./]`);
  const allowed = ['\\./', ...paths([room, ...others, ...types]), ...packages.map((name) => `${name}$`)];
  const message = `${room}/ may not import this; see the map of the house in CONTRIBUTING.md.`;
  const patterns = [
    { regex: `^(?!${allowed.join('|')})`, message },
    ...paths(types).map((path) => ({ regex: `^${path}`, allowTypeImports: true, message })),
  ];
  return {
    files: [`src/${room}/**/*.ts`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
});

/** Constructs that break on pages with Prototype.js, MooTools or a strict content security policy. */
const hostile = [
  ["CallExpression[callee.object.name='Array'][callee.property.name='from']", 'Prototype.js and MooTools replace it.'],
  [
    "CallExpression[callee.property.name='entries']:not([callee.object.name='Object'])",
    'Prototype.js removes it from arrays.',
  ],
  ['ForInStatement', 'Pages add enumerable properties to arrays and objects.'],
  ["CallExpression[callee.object.name='JSON'][callee.property.name='stringify']", 'Pages change what arrays become.'],
  ["MemberExpression[property.name='innerHTML']", 'Nothing becomes HTML.'],
  ['ImportDeclaration[source.value=/unsafe-html|unsafe-svg|style-map/]', 'Blocked or unsafe on strict pages.'],
  ['TemplateElement[value.raw=/ style=/]', 'Inline styles are blocked on strict pages.'],
  ['ExportDefaultDeclaration', 'Exports have names.'],
  ['TSEnumDeclaration', 'A union of literals says the same and ships nothing.'],
].map(([selector, message]) => ({ selector, message }));

export default tseslint.config(
  { ignores: ['**/dist/', 'coverage/', 'gallery/'] },
  {
    files: ['src/**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
    ],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-syntax': ['error', ...hostile],
    },
  },
  {
    files: ['src/{domain,content,i18n,fhir}/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'A clock is handed in.' },
        { object: 'Math', property: 'random', message: 'The same answers give the same outcome.' },
      ],
    },
  },
  {
    files: ['src/ui/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', { name: 'customElements', message: 'Only define.ts registers.' }] },
  },
  ...layerRules,
  {
    files: ['test/**/*.ts'],
    extends: [tseslint.configs.recommended],
    rules: { '@typescript-eslint/no-unused-expressions': 'off', 'no-restricted-syntax': 'off' },
  },
);
