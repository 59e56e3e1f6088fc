import { defineConfig } from 'vitest/config';

/** One project for each folder of tests; `output` reads the built site in `dist/`. */
const PROJECTS = ['unit', 'content', 'output'];

export default defineConfig({
  test: {
    projects: PROJECTS.map((name) => ({
      test: {
        name,
        environment: 'node',
        include: [`tests/${name}/**/*.test.ts`],
        // Other work on the machine must not fail a test.
        testTimeout: 60_000,
        hookTimeout: 120_000,
      },
    })),
  },
});
