import { accept } from './accept.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { diff } from './diff.ts';
import { due } from './due.ts';
import { exportSheet } from './export.ts';
import { importFile } from './import.ts';
import { importEvents } from './import-events.ts';
import { fields } from './fields.ts';
import { links } from './links.ts';
import { begin } from './new.ts';
import { preflight } from './preflight.ts';
import { spell } from './spell.ts';
import { stats } from './stats.ts';
import { status } from './status.ts';
import type { Verb } from './verb.ts';

/** The verbs of `npm run content -- <verb>`, in the order of the help. */
export const VERBS: Record<string, Verb> = {
  check,
  new: begin,
  status,
  diff,
  preflight,
  accept,
  export: exportSheet,
  import: importFile,
  'import-events': importEvents,
  due,
  links,
  compare,
  fields,
  spell,
  stats,
};
