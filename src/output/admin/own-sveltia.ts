import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { ADMIN } from './page.ts';
import { withPolish } from './sveltia-words.ts';

/** Where the package of Sveltia stands. */
export const SVELTIA = dirname(createRequire(import.meta.url).resolve('@sveltia/cms'));

/** Where Sveltia, as it is published, asks for newer versions of itself, and where it fetches its letters and icons. */
const UNPKG = 'https://unpkg.com';
const FONT = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)(?::vf)?@[\d.]+\/[a-z0-9-]+\.woff2/g;

/** Languages of the editor's own buttons. English is part of Sveltia's script. */
const LANGUAGES = ['pl', 'uk', 'ru'];

/**
 * Sveltia without what this site has no use for (maps, coloured code, the sizes of photographs), with its calls to a
 * CDN turned to the folder of the editor, and with the few lines changed for which it has no setting.
 */
export const ownSveltia: Plugin = {
  name: 'own-sveltia',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: UNUSED }, () => NOTHING);
    onResolve({ filter: /^\.\.\/locales\/.*\.json$/ }, ({ path }) =>
      LANGUAGES.includes(path.slice('../locales/'.length, -'.json'.length)) ? undefined : NOTHING,
    );
    onLoad({ filter: /@sveltia[\\/]cms[\\/]locales[\\/]pl\.json$/ }, ({ path }) => ({
      contents: withPolish(readFileSync(path, 'utf8')),
      loader: 'json',
    }));
    onLoad({ filter: /./, namespace: 'unused' }, () => ({ contents: 'export default {};' }));
    onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, ({ path }) => {
      const changed = CHANGES.reduce(withChange, withoutCdn(readFileSync(path, 'utf8')));
      return { contents: `import { offered, written } from ${JSON.stringify(ASKED)};\n${changed}`, loader: 'js' };
    });
  },
};

/** What Sveltia’s changed lines ask of our script. */
const ASKED = join(import.meta.dirname, '../../client/admin/asked.ts');

/** One empty module stands for all that is left out. */
const NOTHING = { path: 'nothing', namespace: 'unused' };

const UNUSED = /^(?:@shikijs\/|exifr\/|leaflet\/|svgo\/|terra-draw)|chunks\/(?:heic|shiki-engine|webp_enc)/;

interface Change {
  what: string;
  /** By its shape: the names in Sveltia's script are new with each version. */
  find: RegExp;
  /** In how many places it stands; 1 where nothing is said. */
  places?: number;
  put: string;
}

const CHANGES: readonly Change[] = [
  {
    // Texts are `<id>/<locale>.mdx`; Sveltia knows `<id>.<locale>.mdx` and folders of languages only.
    what: 'which files are the languages of a text',
    find: /(\(\?:\\\\\.\(\?<locale>\$\{\w+\}\)\)\?`:`)\\\\\.(\$\{\w+\}`)/,
    put: '$1\\\\/$2',
  },
  {
    what: 'the path of a language of a new text',
    find: /(case`multiple_files`:return \w+\?`\$\{\w+\}\/\$\{\w+\}\.\$\{\w+\}`:`\$\{\w+\}\/\$\{\w+\})\.(\$\{\w+\}\.\$\{\w+\}`)/,
    put: '$1/$2',
  },
  {
    // Our format names a file by the document that it belongs to.
    what: 'the path for the reader of a file',
    find: /(async\(\{text:\w+=``,path:(\w+),[^;]*;(?:(?!\.parser).){0,600}\?\.parser;if\((\w+)\)return \3\(\w+)\)/s,
    put: '$1,$2)',
  },
  {
    // `2027-05` is a month, and not its first day.
    what: 'the name of the file of an event of which only the month is known',
    find: /(\{format:(\w+),timeZone:\w+\},\w+\)=>\{let (\w+)=String\(\w+\),[^;]*;return )(\w+\.isValid\(\)\?\w+\.format)/,
    put: '$1$2===`MM-DD`&&/^\\d{4}-\\d\\d$$/.test($3)?$3.slice(5):$4',
  },
  {
    // “36 Entries” says no more than “36”, and “9 What people type” is no sentence.
    what: 'the heading of a list',
    find: /(`\$\{\w+\(\w+\)\.length\?\?``\})\s+\$\{\(\(\w+\(\w+\)\.length===1\?[^`]*``\}`/,
    put: '$1`',
  },
  {
    // A list of texts that was only looked at is no change.
    what: 'the writing of a list of texts',
    find: /(\w+=\(\)=>\{let (\w+)=\w+\.current;\2&&)(\w+\(\{draft:\2,valueStoreKey:\w+,locale:(\w+)\.locale,keyPath:\4\.keyPath,i18n:\w+\(\w+\),value:(\w+)\(\)\}\)\},)/,
    put: '$1JSON.stringify($5())!==JSON.stringify($4.currentValue??[])&&$3',
  },
  {
    // Documents of seven folders and the facts of all files are one list each, which no setting gives.
    what: 'what a field offers',
    find: /(\w+=\w+\(\(\)=>)(\w+)\.fieldConfig\.options\)/,
    put: '$1offered($2.fieldConfig,$2.currentValue))',
  },
  {
    what: 'the writing of a file',
    find: /(slug:\w+,path:(\w+),previousPath:[^{}]{0,60}(?:\{[^{}]*\}\))?,data:await \w+\(\{content:\w+\(\{[^{}]*\}\),_file:\w+\}\))/,
    places: 2,
    put: '$1.then(e=>written($2,e))',
  },
  {
    // No service that translates may be reached.
    what: 'the buttons that translate',
    find: /(\w+\(\w+,\w+=>\{)\w+\.otherLocales\.length===1\?\w+\(\w+\):\w+\(\w+,-1\)\}\)/,
    put: '$1})',
  },
  {
    // Another host would learn who edits here, and when. What is wrong with the service shows when one saves.
    what: 'the question how the service of the repository is',
    find: /,checkStatus:\w+,init/,
    places: 2,
    put: ',init',
  },
];

function withChange(source: string, { what, find, put, places = 1 }: Change): string {
  const every = new RegExp(find.source, `${find.flags}g`);
  const count = source.match(every)?.length ?? 0;
  if (count !== places) throw new Error(`Sveltia has another form than before (${count} places): ${what}.`);
  return source.replace(every, put);
}

/** @throws Error where Sveltia asks another address than before, so that a new version is looked at. */
function withoutCdn(source: string): string {
  const files = readdirSync(join(SVELTIA, 'assets'));
  const own = source.replaceAll(UNPKG, `/${ADMIN}`).replace(FONT, (_, name: string) => {
    const file = files.find((one) => one.startsWith(`${name}-latin`) && one.endsWith('.woff2'));
    if (file === undefined) throw new Error(`Sveltia brings no file for its font ${name}.`);
    return `/${ADMIN}/assets/${file}`;
  });
  const left = /https:\/\/[a-z.]*(?:jsdelivr|unpkg|googleapis\.com\/(?:css|icon)|gstatic)[^`'")\s]*/.exec(own);
  if (left || own === source) throw new Error(`Sveltia asks another address than before: ${left?.[0] ?? 'none'}.`);
  return own;
}
