import { isLocale, type Locale } from '../../domain/locale.ts';
import { styleFile, type BetterWord } from '../../schemas/style.ts';
import { fileId } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import type { Run } from '../language/runs.ts';
import { isWordPattern, wordPattern } from '../language/word-pattern.ts';
import type { YamlFile } from '../yaml-file.ts';

interface Search {
  entry: BetterWord;
  pattern: RegExp;
  except: RegExp[];
}

/** Words that content/style bans, and entries of content/style that cannot work. Official names are left alone. */
export function checkBetterWords(style: readonly YamlFile[], runs: readonly Run[]): Finding[] {
  const byLocale = new Map<Locale, Search[]>();
  const faults: Finding[] = [];
  for (const file of style) {
    const { searches, findings } = searchesOf(file);
    const locale = fileId(file);
    if (isLocale(locale)) byLocale.set(locale, searches);
    faults.push(...findings);
  }
  return [
    ...faults,
    ...runs.flatMap((run) =>
      run.official ? [] : (byLocale.get(run.locale) ?? []).flatMap((search) => hits(run, search)),
    ),
  ];
}

function searchesOf(file: YamlFile): { searches: Search[]; findings: Finding[] } {
  const parsed = styleFile.safeParse(file.data);
  if (!parsed.success) return { searches: [], findings: [] };
  const searches: Search[] = [];
  const findings: Finding[] = [];
  parsed.data.betterWords.forEach((entry, index) => {
    const works = [entry.pattern, ...entry.except].every(isWordPattern);
    const search = works && { entry, pattern: wordPattern(entry.pattern), except: entry.except.map(wordPattern) };
    if (search && found(entry.example, search).length > 0) {
      searches.push(search);
    } else {
      const line = file.lineOf(['betterWords', index]);
      findings.push({
        severity: 'error',
        file: file.file,
        line,
        rule: 'style-example',
        values: { pattern: entry.pattern },
      });
    }
  });
  return { searches, findings };
}

const hits = (run: Run, search: Search): Finding[] =>
  found(run.text, search).map(({ text, index }) => ({
    severity: 'error',
    file: run.file,
    line: run.lineAt(index),
    rule: 'better-word',
    values: { text, better: search.entry.better, reason: search.entry.reason },
  }));

function found(text: string, { pattern, except }: Search): { text: string; index: number }[] {
  // Most texts have no hit, and a search costs a tenth of matchAll.
  if (text.search(pattern) < 0) return [];
  const matches = [...text.matchAll(pattern)];
  const right = except.flatMap((phrase) => [...text.matchAll(phrase)]);
  return matches
    .filter(
      (match) => !right.some((phrase) => phrase.index <= match.index && match.index < phrase.index + phrase[0].length),
    )
    .map((match) => ({ text: match[0].replace(/\s+/g, ' '), index: match.index }));
}
