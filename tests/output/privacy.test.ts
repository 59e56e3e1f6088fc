import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST, faultsOf, PAGES, SITE, type Page } from './built-site.ts';

const policyOf = (page: Page) =>
  page.root.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';

/** Everything that a browser fetches by itself when it shows a page. */
const FETCHED: Record<string, string> = {
  script: 'src',
  img: 'src',
  iframe: 'src',
  embed: 'src',
  object: 'data',
  video: 'src',
  audio: 'src',
  source: 'src',
  track: 'src',
  image: 'href',
  use: 'href',
  'link[rel="stylesheet"], link[rel="preload"], link[rel="modulepreload"], link[rel="icon"], link[rel="manifest"]':
    'href',
  'link[rel="preconnect"], link[rel="dns-prefetch"], link[rel="prefetch"]': 'href',
};

describe('nobody but the site learns what a reader reads:', () => {
  test('a page fetches nothing from another host', () => {
    expect(
      faultsOf(PAGES, (page) =>
        Object.entries(FETCHED).flatMap(([selector, name]) =>
          page.root
            .querySelectorAll(selector)
            .flatMap((element) => element.getAttribute(name) ?? [])
            .filter((address) => new URL(address, SITE.url).origin !== new URL(SITE.url).origin),
        ),
      ),
    ).toEqual([]);
  });

  test('a page sends no form to another host', () => {
    expect(
      faultsOf(PAGES, (page) =>
        page.root
          .querySelectorAll('form[action], button[formaction], a[ping]')
          .map((element) => element.getAttribute('action') ?? element.getAttribute('formaction') ?? 'ping')
          .filter((address) => !/^\/(?!\/)/.test(address)),
      ),
    ).toEqual([]);
  });

  test('the stylesheet fetches nothing from another host', () => {
    expect(
      faultsOf(PAGES, (page) =>
        page.root
          .querySelectorAll('style')
          .flatMap((style) => style.text.match(/(?:url\(|@import)[^;)]*/g) ?? [])
          .filter((call) => /\/\/|@import/.test(call)),
      ),
    ).toEqual([]);
  });

  test('the scripts of the site name no other host', () => {
    const scripts = readdirSync(join(DIST, '_assets')).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    const found = scripts.flatMap((name) =>
      (readFileSync(join(DIST, '_assets', name), 'utf8').match(/(?:https?:)?\/\/[\w-]+\.[\w.-]+/g) ?? [])
        // Names of XML languages are no addresses.
        .filter((address) => !address.endsWith('//www.w3.org'))
        // Neither is the end of a regular expression that is used at once.
        .filter((address) => !/^\/\/[a-z]+\.(?:test|exec)$/.test(address))
        .map((address) => `${name}: ${address}`),
    );
    expect(found).toEqual([]);
  });

  test('a link outside tells the other side nothing', () => {
    expect(
      faultsOf(PAGES, (page) =>
        page.root
          .querySelectorAll('a[href^="http"]')
          .filter((link) => !(link.getAttribute('rel') ?? '').split(' ').includes('noreferrer'))
          .map((link) => link.getAttribute('href') ?? ''),
      ),
    ).toEqual([]);
  });
});

describe('a page runs and shows nothing but what was built into it:', () => {
  test('the policy comes first in the head, before anything that it governs', () => {
    expect(
      faultsOf(PAGES, (page) => {
        const head = page.root.querySelector('head');
        const first = head?.childNodes.find((node) => node.toString().trim() !== '')?.toString() ?? '';
        return first.startsWith('<meta http-equiv="Content-Security-Policy"') ? [] : [`first is ${first.slice(0, 60)}`];
      }),
    ).toEqual([]);
  });

  test('the policy allows the stylesheets of the page, and no inline code', () => {
    expect(
      faultsOf(PAGES, (page) => {
        const styles = page.root.querySelectorAll('style');
        const digests = styles.map((style) => createHash('sha256').update(style.textContent).digest('base64'));
        const allowed = `style-src ${digests.map((digest) => `'sha256-${digest}'`).join(' ')};`;
        return [
          ...(styles.length >= 1 && styles.length <= 9 ? [] : [`${styles.length} stylesheets`]),
          ...(policyOf(page).includes(allowed) ? [] : ['its digest is not in the policy']),
          ...(/unsafe|\*|data:|blob:|https?:/.test(policyOf(page)) ? [`the policy is wide: ${policyOf(page)}`] : []),
        ];
      }),
    ).toEqual([]);
  });

  test('the headers of the host carry the same policy', () => {
    const [, header = ''] = /Content-Security-Policy: (.*)/.exec(readFileSync(join(DIST, '_headers'), 'utf8')) ?? [];
    const directives = header.split('; ').filter((directive) => !directive.startsWith('frame-ancestors'));
    expect(header).toContain("frame-ancestors 'none'");
    const isStyle = (directive: string) => directive.startsWith('style-src ');
    const styles = new Set(directives.find(isStyle)?.split(' '));
    expect(
      faultsOf(PAGES, (page) => {
        const own = policyOf(page).split('; ');
        const others = own.filter((directive) => !isStyle(directive));
        const isSame = others.join('; ') === directives.filter((directive) => !isStyle(directive)).join('; ');
        return isSame &&
          own
            .find(isStyle)
            ?.split(' ')
            .every((source) => styles.has(source))
          ? []
          : [policyOf(page)];
      }),
    ).toEqual([]);
  });

  test('no style attribute, which the policy would drop', () => {
    expect(
      faultsOf(PAGES, (page) => page.root.querySelectorAll('[style]').map((element) => element.outerHTML.slice(0, 80))),
    ).toEqual([]);
  });

  test('no handler in an attribute and no script address in a link', () => {
    expect(
      faultsOf(PAGES, (page) =>
        page.root
          .querySelectorAll('*')
          .flatMap((element) => Object.entries(element.attributes).map(([name, value]) => ({ name, value })))
          .filter(({ name, value }) => /^on/i.test(name) || /^\s*(?:javascript|data|vbscript):/i.test(value))
          .map(({ name, value }) => `${name}="${value}"`),
      ),
    ).toEqual([]);
  });

  test('no script in the page but structured data', () => {
    expect(
      faultsOf(PAGES, (page) =>
        page.root
          .querySelectorAll('script')
          .filter((script) => script.getAttribute('type') !== 'application/ld+json')
          .filter((script) => !script.hasAttribute('src') || script.text.trim() !== '')
          .map((script) => script.outerHTML.slice(0, 80)),
      ),
    ).toEqual([]);
  });

  test('no comment left by an author or a tool', () => {
    expect(faultsOf(PAGES, (page) => page.html.match(/<!--[\s\S]{0,60}/g) ?? [])).toEqual([]);
  });
});
