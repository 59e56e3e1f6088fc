// Renders the pages that it is asked for with the modules that Astro has built.
import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Numbered, Order } from './messages.ts';

/** The part of Astro's built module that this needs; `astro/dist/core/build/default-prerenderer.js` uses the same. */
interface BuiltModule {
  app: {
    manifest: { routes: { routeData: { component: string; route: string } }[] };
    setInternals(internals: object): void;
    setOptions(options: object): void;
    render(request: Request, options: { routeData: object }): Promise<Response>;
  };
}

const { app } = (await import(workerData as string)) as BuiltModule;
// Styles and scripts that Astro itself would add to a page: there are none, as the policy of the pages allows none.
app.setInternals({ pagesByKeys: new Map(), entrySpecifierToBundleMap: new Map() });
app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: say } } } });

parentPort?.on('message', ({ number, what }: Numbered<Order>) => {
  render(what).then(
    (answer) => send({ number, what: answer }, answer.body ? [answer.body] : []),
    (error: unknown) => send({ number, what: { error } }),
  );
});

async function render({ url, component, route }: Order): Promise<Answer> {
  const found = app.manifest.routes.find(({ routeData: one }) => one.component === component && one.route === route);
  if (!found) throw new Error(`There is no route ${route} of ${component}.`);
  const response = await app.render(new Request(url), found);
  const body = response.body ? await response.arrayBuffer() : null;
  return { status: response.status, headers: [...response.headers], body };
}

function send(message: Numbered<Answer | { error: unknown }>, moved: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, moved);
}

/** What Astro has to say of a page beside its bytes. */
function say({ level, message }: { level: string; message: string }): boolean {
  if (level === 'error') process.stderr.write(`${message}\n`);
  return true;
}
