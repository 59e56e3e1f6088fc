import { describe, expect, test } from 'vitest';
import { atomFeed, type AtomFeed } from '../../src/catalog/atom.ts';
import { isCurrentNews } from '../../src/domain/news.ts';

describe('a piece of news', () => {
  test('is news until the end of its last day', () => {
    const news = { date: '2026-05-04', expires: '2026-05-31' };
    expect(isCurrentNews(news, '2026-05-31')).toBe(true);
    expect(isCurrentNews(news, '2026-06-01')).toBe(false);
  });

  test('without a last day stays news', () => {
    expect(isCurrentNews({ date: '2024-06-13' }, '2036-01-01')).toBe(true);
  });
});

describe('a feed reader', () => {
  const feed: AtomFeed = {
    self: 'https://site.example/pl/news/feed.xml',
    page: 'https://site.example/pl/news/',
    title: 'Otwarty Kraków: Aktualności',
    author: 'Otwarty Kraków',
    lang: 'pl',
    entries: [
      {
        url: 'https://site.example/pl/news/b/',
        title: 'Prawo <nowe>',
        summary: '„B & C”',
        lang: 'pl',
        date: '2026-05-04',
      },
      { url: 'https://site.example/pl/news/a/', title: 'A', summary: 'A', lang: 'pl', date: '2026-04-01' },
    ],
  };

  test('is told when the newest entry came, and the address and the words of each', () => {
    const xml = atomFeed(feed);
    expect(xml).toContain('<updated>2026-05-04T00:00:00Z</updated>\n  <author>');
    expect(xml.match(/<entry /g)).toHaveLength(2);
    expect(xml).toContain('<id>https://site.example/pl/news/b/</id>');
    expect(xml).toContain('<title>Prawo &lt;nowe&gt;</title>');
    expect(xml).toContain('<summary>„B &amp; C”</summary>');
  });

  test('can read a feed in which there is nothing yet', () => {
    const xml = atomFeed({ ...feed, entries: [] });
    expect(xml).not.toContain('<entry');
    expect(xml).toContain('<updated>1970-01-01T00:00:00Z</updated>');
  });

  test('gets the same bytes for the same news', () => {
    expect(atomFeed(feed)).toBe(atomFeed(structuredClone(feed)));
  });
});
