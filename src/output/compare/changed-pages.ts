import { parse } from 'node-html-parser';
import type { BuiltPage } from '../pages.ts';

/** A page that is not the same in two builds. */
export interface ChangedPage {
  url: string;
  title: string;
  what: 'added' | 'removed' | 'changed';
  /** Ids of the sections that differ; empty where the difference stands outside of them. */
  sections: string[];
}

export interface Comparison {
  pages: ChangedPage[];
  /** Addresses of pages that differ only in their frame: head, header, footer. */
  frameOnly: string[];
}

/**
 * What differs between the pages of two builds, by address. Names of assets, digests of the policy and styles are
 * no difference: they change with every line of code.
 */
export function comparePages(before: readonly BuiltPage[], after: readonly BuiltPage[]): Comparison {
  const old = new Map(before.map(({ url, html }) => [url, html]));
  const now = new Map(after.map(({ url, html }) => [url, html]));
  const pages: ChangedPage[] = [];
  const frameOnly: string[] = [];
  for (const url of [...new Set([...old.keys(), ...now.keys()])].toSorted((a, b) => a.localeCompare(b, 'en'))) {
    const [was, is] = [old.get(url), now.get(url)];
    if (was === undefined || is === undefined) {
      pages.push({ url, title: titleOf(is ?? was ?? ''), what: was === undefined ? 'added' : 'removed', sections: [] });
      continue;
    }
    if (was === is) continue;
    const [own, other] = [withoutDigests(was), withoutDigests(is)];
    if (own === other) continue;
    if (mainOf(own) === mainOf(other)) frameOnly.push(url);
    else pages.push({ url, title: titleOf(is), what: 'changed', sections: changedSections(own, other) });
  }
  return { pages, frameOnly };
}

/** `sha256-…` of the policy, `/_assets/name.DIGEST.js`, and the stylesheets that stand in the page. */
const withoutDigests = (html: string) =>
  html
    .replace(/<style>[\s\S]*?<\/style>/g, '<style></style>')
    .replace(/'sha256-[^']+'/g, '')
    .replace(/(\/_assets\/[^"'\s]*?)\.[\w-]{8}(\.\w+)/g, '$1$2');

const mainOf = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;

/** The title without the name of the site, which stands at the end of every one. */
const titleOf = (html: string) => parse(/<title>[\s\S]*?<\/title>/.exec(html)?.[0] ?? '').text.replace(/ · [^·]*$/, '');

function changedSections(was: string, is: string): string[] {
  const [own, other] = [sectionsOf(was), sectionsOf(is)];
  return [...new Set([...own.keys(), ...other.keys()])].filter((id) => own.get(id) !== other.get(id));
}

const sectionsOf = (html: string) =>
  new Map(
    parse(mainOf(html))
      .querySelectorAll('section[id], .lead[id]')
      .map((section) => [section.id, section.outerHTML]),
  );
