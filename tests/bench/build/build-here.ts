// Builds the project in the working directory without PDFs, with its own code.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { buildSite } = (await import(
  pathToFileURL(join(process.cwd(), 'src/cli/build.ts')).href
)) as typeof import('../../../src/cli/build.ts');
if (!(await buildSite(process.cwd(), { hasPdfs: false }))) process.exitCode = 1;
