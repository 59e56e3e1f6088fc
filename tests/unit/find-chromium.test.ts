import { describe, expect, test } from 'vitest';
import { provideChromium, type Machine } from '../../src/cli/test/find-chromium.ts';

/** A machine without a browser and without a network, and what is different on it. */
function machine(differences: Partial<Machine> & { present?: string[] } = {}) {
  const present = new Set(differences.present);
  const said: string[] = [];
  const ran: string[] = [];
  const bare: Machine = {
    candidates: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
    playwrightPath: '/playwright/chrome',
    mayUseApt: false,
    starts: (path) => present.has(path),
    run: () => false,
    say: (line) => said.push(line),
    ...differences,
  };
  const run: Machine['run'] = (command, parameters) => {
    ran.push([command.split('/').at(-1), ...parameters].join(' '));
    return bare.run(command, parameters);
  };
  return { machine: { ...bare, run }, present, said, ran };
}

describe('a developer who runs the browser tests', () => {
  test('gets the Chromium that is installed, without a word', () => {
    const { machine: own, said, ran } = machine({ present: ['/usr/bin/google-chrome', '/playwright/chrome'] });
    expect(provideChromium(own)).toBe('/usr/bin/google-chrome');
    expect([said, ran]).toEqual([[], []]);
  });

  test('gets the one of Playwright that is there already', () => {
    expect(provideChromium(machine({ present: ['/playwright/chrome'] }).machine)).toBe('/playwright/chrome');
  });

  test('gets the one of Playwright from the network, and is told', () => {
    const bare = machine({ run: () => Boolean(bare.present.add('/playwright/chrome')) });
    expect(provideChromium(bare.machine)).toBe('/playwright/chrome');
    expect(bare.said).toHaveLength(1);
    expect(bare.ran).toEqual(['node node_modules/.bin/playwright install chromium']);
  });

  test('gets one from apt as root on Debian where there is no download, and is told', () => {
    const bare = machine({
      mayUseApt: true,
      run: (command, [verb]) => {
        if (verb === 'install' && command === 'apt-get') bare.present.add('/usr/bin/chromium');
        return command === 'apt-get';
      },
    });
    expect(provideChromium(bare.machine)).toBe('/usr/bin/chromium');
    expect(bare.said.at(-1)).toContain('apt');
    expect(bare.ran.slice(1)).toEqual(['apt-get update', 'apt-get install -y chromium']);
  });

  test('gets from apt only what a downloaded Chromium lacks', () => {
    const bare = machine({
      mayUseApt: true,
      run: (_command, [, verb]) => {
        if (verb === 'install-deps') bare.present.add('/playwright/chrome');
        return true;
      },
    });
    expect(provideChromium(bare.machine)).toBe('/playwright/chrome');
    expect(bare.ran.at(-1)).toBe('node node_modules/.bin/playwright install-deps chromium');
  });

  test('reads one line on what to install where nothing helps, and apt is left alone', () => {
    const bare = machine();
    expect(() => provideChromium(bare.machine)).toThrow(/^The browser tests need Chromium\. .+$/);
    expect(bare.ran.join()).not.toContain('apt');
  });
});
