import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { site } from '../schemas/site.ts';

/** Address of the published site, from `content/site.yaml`. */
export function siteUrl(): string {
  const { url } = parse(readFileSync('content/site.yaml', 'utf8')) as { url: unknown };
  return site.shape.url.parse(url);
}
