import { fileStart } from '../../domain/event-days.ts';
import { fileId, type ContentTree } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { record } from '../known.ts';

const NAME = /^content\/events\/(\d{4}\/\d{2}-(?:\d{2}-)?)[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.yaml$/;

/** The name of an event's file is its date and an id: the address of the event is made of both. */
export function checkEventFiles(tree: ContentTree): Finding[] {
  return tree.events.flatMap((file): Finding[] => {
    const { date } = record(file.data);
    if (typeof date !== 'string' || !/^\d{4}-\d{2}(-\d{2})?$/.test(date)) return [];
    const wanted = fileStart({ date });
    if (NAME.exec(file.file)?.[1] === wanted) return [];
    const id = fileId(file)
      .replace(/^[\d-]+/, '')
      .toLowerCase();
    const line = file.lineOf(['date']);
    const values = { date, wanted: `events/${wanted}${id}.yaml` };
    return [{ severity: 'error', file: file.file, line, rule: 'event-file-name', values }];
  });
}
