import type { APIRoute, GetStaticPaths } from 'astro';
import { documents, type AnyDocument } from '../../../catalog/documents.ts';
import { printRecord } from '../../../catalog/print-record.ts';
import { LOCALES, type Locale } from '../../../domain/locale.ts';

export const getStaticPaths = (async () =>
  (await documents()).flatMap((document) =>
    LOCALES.map((locale) => ({ params: { locale, id: document.id }, props: { document, locale } })),
  )) satisfies GetStaticPaths;

/** What a printed sheet is compared with, on the reader’s device. */
export const GET: APIRoute<{ document: AnyDocument; locale: Locale }> = async ({ props }) =>
  new Response(JSON.stringify(await printRecord(props.document, props.locale)));
