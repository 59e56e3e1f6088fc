import type { APIRoute, GetStaticPaths } from 'astro';
import { documents } from '../../../catalog/documents.ts';
import { site } from '../../../catalog/site.ts';
import { qrSvg } from '../../../catalog/qr.ts';
import { shortPath } from '../../../routing/urls.ts';

export const getStaticPaths = (async () =>
  (await documents()).map(({ id }) => ({ params: { id }, props: { id } }))) satisfies GetStaticPaths;

/** The QR code of a document's short link, for print. */
export const GET: APIRoute<{ id: string }> = async ({ props: { id } }) =>
  new Response(qrSvg(new URL(shortPath(id), (await site()).url).href), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
