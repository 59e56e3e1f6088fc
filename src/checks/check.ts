import type { ContentTree } from './content-tree.ts';
import { inOrder, type Finding } from './finding.ts';
import { runsOfTree } from './language/runs.ts';
import { checkBetterWords } from './rules/better-word.ts';
import { checkBlocks } from './rules/blocks.ts';
import { checkDays } from './rules/days.ts';
import { checkEntries } from './rules/entries.ts';
import { checkEventFiles } from './rules/event-files.ts';
import { checkFacts } from './rules/facts.ts';
import { checkLeadsOn } from './rules/leads-on.ts';
import { checkLeaflets } from './rules/leaflets.ts';
import { checkMarks } from './rules/marks.ts';
import { checkParity, withoutFaulty } from './rules/parity.ts';
import { checkPictures } from './rules/pictures.ts';
import { checkProse } from './rules/prose.ts';
import { checkReferences } from './rules/references.ts';
import { checkRepeatedAddresses } from './rules/repeated-addresses.ts';
import { checkRepeatedPlaces } from './rules/repeated-places.ts';
import { checkSchemas } from './rules/schema.ts';
import { checkSections } from './rules/sections.ts';
import { checkSecondReader } from './rules/second-reader.ts';
import { checkStatement } from './rules/statement.ts';
import { checkStructure } from './rules/structure.ts';
import { checkTemplateWords } from './rules/template-words.ts';
import { checkUnpublished } from './rules/unpublished.ts';
import { checkWelcomePack } from './rules/welcome-pack.ts';
import { checkTypography } from './rules/typography.ts';

/** Every finding in a content tree on a day, by file and line. */
export function checkContent(tree: ContentTree, today: string): Finding[] {
  const runs = runsOfTree(tree);
  const found = [
    ...checkSchemas(tree),
    ...checkStructure(tree),
    ...checkEventFiles(tree),
    ...checkEntries(tree),
    ...checkSections(tree),
    ...checkBlocks(tree),
    ...checkLeadsOn(tree),
    ...checkMarks(tree),
    ...checkReferences(tree),
    ...checkUnpublished(tree),
    ...checkTemplateWords(tree, runs),
    ...checkSecondReader(tree),
    ...checkWelcomePack(tree),
    ...checkLeaflets(tree),
    ...checkPictures(tree),
    ...checkRepeatedAddresses(tree),
    ...checkRepeatedPlaces(tree),
    ...checkStatement(tree),
    ...checkProse(tree),
    ...checkTypography(runs),
    ...checkBetterWords(tree.style, runs),
    ...checkDays(tree),
    ...checkFacts(tree, today),
  ];
  // One fault is told once: of a file that cannot be read nothing else is known, and a text is compared with the Polish
  // when nothing else is wrong with either.
  const unreadable = new Set(tree.unreadable.map(({ file }) => file));
  const told = [...tree.unreadable, ...found.filter(({ file }) => !unreadable.has(file))];
  return inOrder([...told, ...checkParity(withoutFaulty(tree, told))]);
}
