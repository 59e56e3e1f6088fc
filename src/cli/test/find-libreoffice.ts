import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { thisMachine, type Machine } from './find-chromium.ts';

/** Where LibreOffice may be, the named one first. */
const PLACES = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

const MISSING =
  'This test needs LibreOffice Writer. Install it, or name it: SOFFICE_PATH=/path/to/soffice npm test. It was not run.';

/**
 * Path of a LibreOffice that starts; installs its Writer with apt where there is none and this is root on Debian or
 * Ubuntu, saying so.
 *
 * @throws Error with one line on what to install.
 */
export function provideLibreOffice(machine: Machine = libreOfficeMachine()): string {
  const find = () => machine.candidates.find((path) => machine.starts(path));
  const found = find();
  if (found !== undefined) return found;
  if (machine.mayUseApt) {
    machine.say('There is no LibreOffice here: installing its Writer with apt.');
    const install = () =>
      machine.run('apt-get', ['install', '-y', '--no-install-recommends', 'libreoffice-writer-nogui']);
    if (!install() && machine.run('apt-get', ['update'])) install();
    const installed = find();
    if (installed !== undefined) return installed;
  }
  throw new Error(MISSING);
}

function libreOfficeMachine(): Machine {
  const named = process.env['SOFFICE_PATH'];
  return { ...thisMachine(process.cwd()), candidates: [...(named ? [named] : []), ...PLACES] };
}

/**
 * Opens a document in LibreOffice and saves it in another format, in a folder of its own. Gives back the new path.
 *
 * @throws Error when LibreOffice writes nothing.
 */
export function savedByLibreOffice(soffice: string, file: string, format: 'docx' | 'fodt'): string {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const run = spawnSync(soffice, [profile, '--headless', '--convert-to', format, '--outdir', folder, file], {
    encoding: 'utf8',
    timeout: 180_000,
  });
  if (run.status !== 0) throw new Error(`LibreOffice could not save ${file}: ${run.stderr}`);
  return join(folder, `${basename(file).replace(/\.\w+$/, '')}.${format}`);
}
