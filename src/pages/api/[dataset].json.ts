import type { APIRoute, GetStaticPaths } from 'astro';
import { openDataFile } from '../../catalog/open-data/file.ts';
import { DATASETS, type Dataset } from '../../schemas/open-data.ts';

export const getStaticPaths = (() =>
  (Object.keys(DATASETS) as Dataset[]).map((dataset) => ({
    params: { dataset },
    props: { dataset },
  }))) satisfies GetStaticPaths;

/** One dataset of the open data, all languages in one file. */
export const GET: APIRoute<{ dataset: Dataset }> = async ({ props }) =>
  Response.json(await openDataFile(props.dataset));
