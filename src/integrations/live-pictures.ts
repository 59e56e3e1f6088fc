import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { MEDIA_TYPES } from '../output/headers/types.ts';
import { encodeOnce } from '../output/pictures/encode.ts';
import { pictureFinder } from '../output/pictures/write-pictures.ts';

/** In the editors' live view: the pictures that pages name, made when they are asked for. */
export function livePictures(): AstroIntegration {
  return {
    name: 'live-pictures',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(answerPictures(process.cwd()));
      },
    },
  };
}

/** Answers what is asked below `/pictures/` with the pictures of a project; anything else goes to `next`. */
export function answerPictures(root: string) {
  return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void => {
    const address = (request.url ?? '').replace(/\?.*$/, '');
    const found = address.startsWith('/pictures/') ? pictureFinder(root)(address) : undefined;
    if (!found) {
      next();
      return;
    }
    encodeOnce(found).then(
      (bytes) => response.setHeader('Content-Type', MEDIA_TYPES[found.format] ?? '').end(bytes),
      (error: unknown) => next(error),
    );
  };
}
