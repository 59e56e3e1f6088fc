import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The folders of `src/`, floor by floor: a folder imports from its own floor and those below, and not from `apart`. */
const FLOORS = [
  { name: 'domain', folders: ['domain', 'search'] },
  { name: 'reading', folders: ['schemas', 'markdown', 'checks'] },
  { name: 'catalog', folders: ['catalog', 'routing', 'i18n'] },
  { name: 'view', folders: ['components', 'layouts', 'pages', 'client'] },
  { name: 'output', folders: ['print', 'output'], apart: ['components', 'layouts', 'pages', 'client'] },
  { name: 'commands', folders: ['integrations', 'cli'] },
];

/** The policy table is data that pages carry too: as a meta element. */
const OPEN_TO_VIEW = 'headers/';

/** Components that look up what a text names and hand it on. */
const BOUND = ['src/components/prose/Bound*.astro', 'src/components/prose/ProseLink.astro'];

const outOfReach = (folder) => {
  const floor = FLOORS.findIndex(({ folders }) => folders.includes(folder));
  return [...(FLOORS[floor].apart ?? []), ...FLOORS.slice(floor + 1).flatMap(({ folders }) => folders)];
};

const everyFolder = FLOORS.flatMap(({ folders }) => folders);

/** Matches `../../catalog/documents.ts`, from any depth. */
const importsFrom = (folders) =>
  `^(?:\\./)?(?:\\.\\./)+(?:${folders.map((name) => (name === 'output' ? `output/(?!${OPEN_TO_VIEW})` : `${name}/`)).join('|')})`;

const noImport = (folders, message, allowTypeImports = false) => ({
  regex: importsFrom(folders),
  message,
  allowTypeImports,
});

const onlyCatalogReadsContent = {
  name: 'astro:content',
  message: 'Only src/catalog reads the content; ask it for what is needed.',
};

/** One rule for some files: ESLint does not merge two. */
const restrict = (files, patterns, paths = [onlyCatalogReadsContent]) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths, patterns }] },
});

const filesOf = (folder) => [`src/${folder}/**/*.{ts,astro}`];

const floorRule = (folder) =>
  noImport(outOfReach(folder), `src/${folder} may not import from there: see the floors in eslint.config.mjs.`);

const layerRules = [
  ...everyFolder
    .filter((folder) => outOfReach(folder).length > 0)
    .map((folder) => restrict(filesOf(folder), [floorRule(folder)], folder === 'catalog' ? [] : undefined)),
  restrict(['src/{integrations,cli}/**/*.ts'], []),
  restrict(filesOf('client'), [
    noImport(
      everyFolder.filter((folder) => !FLOORS[0].folders.includes(folder)),
      'Browser modules import src/domain and src/search, and types.',
      true,
    ),
  ]),
  restrict(filesOf('components'), [
    floorRule('components'),
    noImport(['catalog'], 'A component gets what it shows as props.', true),
  ]),
  restrict(BOUND, [floorRule('components')]),
];

export default defineConfig(
  globalIgnores(['dist*/', '.astro/', '.cache/', 'test-results/', 'content/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  astro.configs.recommended,
  {
    // Scripts of .astro files are linted as files of their own, which no tsconfig names.
    files: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false, project: null } },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Objects here carry functions that know no `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  layerRules,
);
