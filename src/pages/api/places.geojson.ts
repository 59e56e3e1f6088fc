import type { APIRoute } from 'astro';
import { openPlaces, placesAsGeoJson } from '../../catalog/open-data/places.ts';

/** The places for maps. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(placesAsGeoJson(await openPlaces())), {
    headers: { 'Content-Type': 'application/geo+json' },
  });
