import { describe, expect, test } from 'vitest';
import type { Machine } from '../../src/cli/test/find-chromium.ts';
import { provideLibreOffice } from '../../src/cli/test/find-libreoffice.ts';

/** A machine without LibreOffice; apt brings it where it may be used. */
function machine(mayUseApt: boolean, present: string[] = []) {
  const ran: string[] = [];
  const said: string[] = [];
  const own: Machine = {
    candidates: ['/usr/bin/soffice'],
    playwrightPath: '',
    mayUseApt,
    starts: (path) => present.includes(path),
    run: (command, parameters) => {
      ran.push([command, ...parameters].join(' '));
      if (parameters[0] === 'install') present.push('/usr/bin/soffice');
      return true;
    },
    say: (line) => said.push(line),
  };
  return { own, ran, said };
}

describe('a developer who tests translators’ files', () => {
  test('gets the LibreOffice that is installed, without a word', () => {
    const { own, ran, said } = machine(false, ['/usr/bin/soffice']);
    expect([provideLibreOffice(own), ran, said]).toEqual(['/usr/bin/soffice', [], []]);
  });

  test('gets one with apt where that is allowed, and is told so', () => {
    const { own, ran, said } = machine(true);
    expect(provideLibreOffice(own)).toBe('/usr/bin/soffice');
    expect(ran).toEqual(['apt-get install -y --no-install-recommends libreoffice-writer-nogui']);
    expect(said).toHaveLength(1);
  });

  test('is told that the test was not run where there is none: it never passes in silence', () => {
    expect(() => provideLibreOffice(machine(false).own)).toThrow(/SOFFICE_PATH.*not run/);
  });
});
