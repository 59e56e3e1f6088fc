import type { APIRoute, GetStaticPaths } from 'astro';
import { documents, type AnyDocument } from '../../../catalog/documents.ts';
import { printRecord } from '../../../catalog/print-record.ts';
import { LOCALES, type Locale } from '../../../domain/locale.ts';

export const getStaticPaths = (async () =>
  (await documents()).flatMap((document) =>
    // A sheet printed under a former id can be compared too.
    [document.id, ...document.data.aliases].flatMap((id) =>
      LOCALES.map((locale) => ({ params: { locale, id }, props: { document, locale } })),
    ),
  )) satisfies GetStaticPaths;

/** What a printed sheet is compared with, on the reader’s device. */
export const GET: APIRoute<{ document: AnyDocument; locale: Locale }> = async ({ props }) =>
  new Response(JSON.stringify(await printRecord(props.document, props.locale)));
