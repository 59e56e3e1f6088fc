import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'astro/zod';
import { site } from '../../../catalog/site.ts';
import { datasetFile, DATASETS, type Dataset } from '../../../schemas/open-data.ts';

export const getStaticPaths = (() =>
  (Object.keys(DATASETS) as Dataset[]).map((dataset) => ({
    params: { dataset },
    props: { dataset },
  }))) satisfies GetStaticPaths;

/**
 * The shape of one dataset.
 *
 * @see https://json-schema.org/draft/2020-12
 */
export const GET: APIRoute<{ dataset: Dataset }> = async ({ props: { dataset } }) => {
  const { url } = await site();
  const schema = z.toJSONSchema(datasetFile(dataset), { io: 'output' });
  return Response.json({ $id: new URL(`/api/schema/${dataset}.json`, url).href, ...schema });
};
