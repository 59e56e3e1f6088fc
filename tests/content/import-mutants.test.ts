import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mdxToJs } from 'satteri';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check.ts';
import { fileId, readContent, type ContentTree } from '../../src/checks/content-tree.ts';
import { subjects } from '../../src/checks/freshness/subject.ts';
import { findingLine } from '../../src/checks/report.ts';
import { readSheet } from '../../src/checks/roundtrip/docx-read.ts';
import { sheetDocx } from '../../src/checks/roundtrip/docx-write.ts';
import { fieldsOf } from '../../src/checks/roundtrip/fields.ts';
import { importSheet, type ImportPlan } from '../../src/checks/roundtrip/import-sheet.ts';
import { sheetPart, type ValueIn } from '../../src/checks/roundtrip/sheet.ts';
import { withFiles } from '../../src/checks/roundtrip/with-files.ts';
import { factWords } from '../../src/cli/verbs/fact-words.ts';
import { MARKDOWN_FEATURES } from '../../src/markdown/parse.ts';
import { randomFrom } from './mutants/random.ts';
import { MUTATIONS } from './round-trip/mutations.ts';
import { smallProject, TODAY } from './round-trip/project.ts';

const SEED = 20261127;
const CASES = 500;
const PATIENCE = 600_000;
const DOCUMENTS = ['procedures/pesel-number', 'reporting/crime'];
const NAMES = Object.keys(MUTATIONS);

let root: string;
let tree: ContentTree;
let files: Record<string, Uint8Array>;
let xml: string;
let valueIn: ValueIn;

beforeAll(async () => {
  root = smallProject(DOCUMENTS);
  tree = onlyWhatIsUsed(readContent(root));
  valueIn = factWords(tree, TODAY);
  const parts = subjects(tree)
    .filter(({ store }) => store.form === 'folder')
    .map((subject) => sheetPart(tree, subject, 'uk', ['current', 'outdated', 'missing'], valueIn));
  files = unzipSync(await sheetDocx(parts, 'uk', valueIn));
  xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
}, PATIENCE);

/** The tree without what its documents do not name, so that a check takes a moment. */
function onlyWhatIsUsed(whole: ContentTree): ContentTree {
  const named = JSON.stringify([
    whole.documents.map(({ data, texts }) => [data?.data, Object.values(texts).map(({ raw }) => raw)]),
    whole.site.data,
  ]);
  const facts = whole.facts.filter(({ data }) => Object.keys(data as object).some((id) => named.includes(id)));
  const isNamed = (file: ContentTree['places'][number]) => named.includes(fileId(file));
  const [places, glossary] = [whole.places.filter(isNamed), whole.glossary.filter(isNamed)];
  return { ...whole, facts, places, glossary, events: [], leaflets: [], welcomePack: null };
}

function imported(mutated: string): ImportPlan {
  const docx = zipSync({ ...files, 'word/document.xml': strToU8(mutated) }, { level: 0 });
  return importSheet(tree, readSheet(docx), {
    name: 'uk.docx',
    today: TODAY,
    valueIn,
    readFile: (file) => readFileSync(join(root, file), 'utf8'),
  });
}

/** What is wrong with the content once an accepted file has been taken in. */
function harm({ files: texts }: ImportPlan): string[] {
  const next = withFiles(tree, texts);
  const errors = checkContent(next, TODAY).filter(({ severity }) => severity === 'error');
  const names = (one: ContentTree) =>
    subjects(one).flatMap((subject) =>
      fieldsOf(one, subject, 'uk').map((field) => `${field.file} ${field.piece} ${field.name}`),
    );
  const kept = names(next);
  const lost = names(tree).filter((name, index) => kept[index] !== name);
  const broken = [...texts].flatMap(([file, text]) => {
    try {
      mdxToJs(text, { features: MARKDOWN_FEATURES });
      return /[⟦⟧]/.test(text) ? [`${file} holds a placeholder`] : [];
    } catch (error) {
      return [`${file}: ${String(error)}`];
    }
  });
  return [...errors.map((finding) => findingLine(finding, 'en')), ...lost, ...broken];
}

describe('500 damaged or changed files from translators', () => {
  const rows: string[] = [];
  afterAll(() => void process.stdout.write(`\n${rows.join('\n')}\n`));

  test('an unchanged one is taken in and changes nothing', () => {
    const plan = imported(xml);
    expect([plan.findings, plan.files.size, plan.accepted]).toEqual([[], 0, []]);
    expect(checkContent(tree, TODAY).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.for(NAMES)('%s: what is accepted breaks neither a page nor a gate', { timeout: PATIENCE }, (name) => {
    const random = randomFrom(SEED + NAMES.indexOf(name));
    const counts = { accepted: 0, refused: 0, same: 0 };
    const harmed: string[] = [];
    for (let index = 0; index < CASES / NAMES.length; index += 1) {
      const plan = imported(MUTATIONS[name]?.(xml, random) ?? xml);
      const isRefused = plan.findings.some(({ severity }) => severity === 'error');
      if (isRefused) expect(plan.files.size).toBe(0);
      if (plan.files.size > 0) harmed.push(...harm(plan).map((line) => `${index}: ${line}`));
      counts[isRefused ? 'refused' : plan.files.size > 0 ? 'accepted' : 'same'] += 1;
    }
    rows.push(`${name.padEnd(40)} accepted ${counts.accepted}, refused ${counts.refused}, no change ${counts.same}`);
    expect(harmed).toEqual([]);
    expect(counts.accepted + counts.refused, 'cases that change anything').toBeGreaterThan(0);
  });
});
