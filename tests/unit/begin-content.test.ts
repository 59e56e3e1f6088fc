import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check.ts';
import { readContent } from '../../src/checks/content-tree.ts';
import { reportText } from '../../src/checks/report.ts';
import { BEGINNINGS, fillTemplate } from '../../src/cli/new/scaffold.ts';
import { begin } from '../../src/cli/verbs/new.ts';
import type { VerbCall } from '../../src/cli/verbs/verb.ts';

const TODAY = '2026-11-21';
const TITLE = 'Żłobek: zapis # dziecka';
const FILES = {
  procedure: 'content/procedures/nursery-place/procedure.yaml',
  chapter: 'content/guide/nursery-place/page.yaml',
  news: 'content/news/nursery-place/page.yaml',
  event: 'content/events/2026/12-04-nursery-place.yaml',
  place: 'content/places/nursery-place.yaml',
  term: 'content/glossary/nursery-place.yaml',
};
const ANSWERS = { title: TITLE, topic: 'papers-and-stay', date: '2026-12-04', source: 'https://www.krakow.pl/' };

let root: string;

/** A small content with the templates of the site. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'begin-'));
  cpSync('tests/fixtures/valid', root, { recursive: true });
  cpSync('content/_templates', join(root, 'content/_templates'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

const call = (words: string[], more: Partial<VerbCall> = {}): VerbCall => ({
  root,
  words,
  options: { json: false, outdated: false, missing: false, ...ANSWERS },
  language: 'en',
  today: TODAY,
  ...more,
});

const begun = (...words: string[]) => begin.run(call(words));
const files = () => readdirSync(join(root, 'content'), { recursive: true }).map(String).toSorted();

describe('an editor who begins', () => {
  test.for(BEGINNINGS)('a %s gets a draft in which nothing needs mending before it is written', async (what) => {
    const { text, exitCode } = await begun(what, 'nursery-place');
    expect(text).toContain(FILES[what]);
    expect(exitCode).toBe(0);
    expect(reportText(checkContent(readContent(root), TODAY), 'en')).toBe('Errors: 0, warnings: 0.');
    const written = readFileSync(join(root, FILES[what]), 'utf8');
    expect(written).toMatch(/^(?:status|draft): (?:draft|true)\b/m);
    expect(written).toMatch(/^# /m);
  });

  test('a document gets a commented text in each language, with the title in Polish', async () => {
    await begun('procedure', 'nursery-place');
    const folder = join(root, 'content/procedures/nursery-place');
    expect(readdirSync(folder).toSorted()).toEqual(['en.mdx', 'pl.mdx', 'procedure.yaml', 'ru.mdx', 'uk.mdx']);
    for (const locale of ['pl', 'en', 'uk', 'ru']) {
      expect(readFileSync(join(folder, `${locale}.mdx`), 'utf8')).toMatch(/^---\n# /);
    }
    expect(readFileSync(join(folder, 'pl.mdx'), 'utf8')).toContain(`title: '${TITLE}'`);
    expect(readFileSync(join(folder, 'uk.mdx'), 'utf8')).toContain('accept nursery-place uk');
  });

  test('leaves nothing behind when an answer is wrong, and is told the nearest right one', async () => {
    const before = files();
    const options = { json: false, outdated: false, missing: false, ...ANSWERS, topic: 'papers-and-sty' };
    await expect(begin.run(call(['procedure', 'nursery-place'], { options }))).rejects.toThrow(
      'Did you mean "papers-and-stay"?',
    );
    await expect(begin.run(call(['procedure', 'nursery-place'], { options, language: 'pl' }))).rejects.toThrow(
      'Najbliższe: „papers-and-stay”.',
    );
    await expect(begun('procedur', 'nursery-place')).rejects.toThrow('Did you mean: procedure?');
    await expect(begun('procedure', 'Żłobek dla dziecka')).rejects.toThrow('Did you mean "zlobek-dla-dziecka"?');
    await expect(begun('procedure', 'pesel-number')).rejects.toThrow('already used in content/procedures/pesel-number');
    await expect(begun('news', 'pesel')).rejects.toThrow('already used in content/procedures/pesel-number');
    expect(files()).toEqual(before);
  });

  test('a title with a number gets no error for translations that do not have it yet', async () => {
    const options = { json: false, outdated: false, missing: false, ...ANSWERS, title: 'Świadczenie 800 plus' };
    const { text, exitCode } = await begin.run(call(['news', 'nursery-place'], { options }));
    expect(text).toContain('Errors: 0, warnings: 3.');
    expect(exitCode).toBe(0);
  });

  test('leaves nothing half-written when a template cannot be read', async () => {
    rmSync(join(root, 'content/_templates/news/ru.mdx'));
    const before = files();
    await expect(begun('news', 'nursery-place')).rejects.toThrow();
    expect(files()).toEqual(before);
  });

  test('overwrites no event of the same day and name', async () => {
    await begun('event', 'tea');
    const file = join(root, 'content/events/2026/12-04-tea.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('draft: true', 'draft: false'));
    await expect(begun('event', 'tea')).rejects.toThrow('12-04-tea.yaml exists already.');
    expect(readFileSync(file, 'utf8')).toContain('draft: false');
  });

  test('an event of which only the month is known', async () => {
    const options = { json: false, outdated: false, missing: false, ...ANSWERS, date: '2026-12' };
    await begin.run(call(['event', 'tea'], { options }));
    expect(existsSync(join(root, 'content/events/2026/12-tea.yaml'))).toBe(true);
  });
});

describe('an editor at the terminal', () => {
  const options = { json: false, outdated: false, missing: false };

  test('is asked for each thing, again where the answer does not fit, and may take what is offered', async () => {
    const answers = ['news', 'nursery-place', 'Nowy żłobek', 'helth', 'papers-and-stay', ''];
    const asked: string[] = [];
    const ask = (prompt: string) => {
      asked.push(prompt);
      return Promise.resolve(answers.shift() ?? '');
    };
    await begin.run(call([], { options, ask }));
    expect(asked).toHaveLength(6);
    expect(asked[4]).toMatch(/^There is no topic "helth"\./);
    expect(asked[5]).toContain(`[${TODAY}]`);
    expect(readFileSync(join(root, FILES.news), 'utf8')).toContain(`date: ${TODAY}`);
  });

  test('who is none is told what is missing', async () => {
    await expect(begin.run(call(['news', 'nursery-place'], { options }))).rejects.toThrow('Missing: --title.');
    await expect(begin.run(call(['news'], { options, language: 'pl' }))).rejects.toThrow('Brakuje: id.');
  });

  test('is told at once of everything that does not fit or is missing', async () => {
    const wrong = { ...options, date: '2027-02-31', source: 'krakow.pl' };
    await expect(begin.run(call(['event', 'Tea'], { options: wrong }))).rejects.toThrow(
      /^"Tea" is not an id\.[^\n]*\nMissing: --title\.[^\n]*\n"2027-02-31" is no day\.[^\n]*\n"krakow\.pl" is no full address\./,
    );
  });
});

test('a value that YAML would misread is quoted', () => {
  const filled = (title: string) => fillTemplate('a: {{title}}', { title });
  expect(filled('Żłobek')).toBe('a: Żłobek');
  expect(filled('tak: nie')).toBe("a: 'tak: nie'");
  expect(filled('No')).toBe("a: 'No'");
  expect(filled("it's")).toBe("a: 'it''s'");
  expect(filled('papers-and-stay')).toBe('a: papers-and-stay');
});
