import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailAddress, reportText, type PageReport } from '../../src/domain/page-report.ts';
import { contentSecurityPolicy, policyText, servicesOf } from '../../src/output/headers/policy.ts';
import { site } from '../../src/schemas/site.ts';

const LABELS = {
  page: 'Сторінка',
  query: 'Шукали',
  section: 'Частина',
  language: 'Мова',
  version: 'Версія',
  verdict: 'Чи допомогла',
  words: 'Зауваження',
};
const REPORT: PageReport = {
  title: 'Номер PESEL',
  url: 'https://open-krakow.example/uk/procedures/pesel-number/#documents',
  section: 'Документи',
  language: 'Українська',
  version: 'a1b2c3',
  verdict: 'щось неправильно',
  words: ' Бланк змінився \n',
};

describe('a reader who reports a mistake', () => {
  test('hands on page, part, language and version, and what was left empty has no line', () => {
    expect(reportText(REPORT, LABELS)).toBe(
      [
        'Сторінка: Номер PESEL',
        'https://open-krakow.example/uk/procedures/pesel-number/#documents',
        'Частина: Документи',
        'Мова: Українська',
        'Версія: a1b2c3',
        'Чи допомогла: щось неправильно',
        'Зауваження: Бланк змінився',
      ].join('\n'),
    );
    expect(reportText({ ...REPORT, words: '', verdict: '', section: '' }, LABELS)).not.toMatch(/Частина|Чи|Зауваження/);
  });

  test('opens a letter that says exactly what was written, whatever signs it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (subject, body) => {
        const address = new URL(mailAddress('redakcja@example.org', subject, body));
        expect(address.pathname).toBe('redakcja@example.org');
        const fields = [...address.href.matchAll(/[?&](\w+)=([^&]*)/g)].map(([, name, value]) => [
          name,
          decodeURIComponent(value ?? ''),
        ]);
        expect(fields).toEqual([
          ['subject', subject],
          ['body', body.replace(/\r?\n/g, '\r\n')],
        ]);
      }),
    );
  });
});

describe('an endpoint for reports', () => {
  const endpoint = site.shape.feedbackEndpoint;
  const meta = (services: readonly string[]) => ({
    html: `<meta http-equiv="Content-Security-Policy" content="${policyText(contentSecurityPolicy(['sha256-a='], services))}">`,
  });

  test('is off while nobody has named one: pages may send nothing anywhere', () => {
    expect(servicesOf([meta([])])).toEqual([]);
    expect(contentSecurityPolicy(['sha256-a='])['connect-src']).toBe("'self'");
  });

  test('is the only other place to which the policy lets pages send', () => {
    expect(servicesOf([meta(['https://reports.example']), meta([])])).toEqual(['https://reports.example']);
  });

  test('must be encrypted', () => {
    expect(endpoint.safeParse('https://reports.example/new').success).toBe(true);
    expect(endpoint.safeParse('http://reports.example/new').error?.issues[0]?.message).toBe('form.https');
  });
});
