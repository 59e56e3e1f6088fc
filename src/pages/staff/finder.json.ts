import type { APIRoute } from 'astro';
import { finderData } from '../../catalog/staff-list.ts';

/** What the page for city staff loads when somebody searches. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await finderData()), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
