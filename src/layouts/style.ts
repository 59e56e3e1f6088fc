import { createHash } from 'node:crypto';
import stylesheet from '../styles/site.css?inline';

/** The site's one stylesheet. It stands inline in every page: no page waits a second round trip for it. */
export const STYLE: string = stylesheet;

/** Its digest as the Content-Security-Policy wants it: `sha256-…`. */
export const STYLE_DIGEST = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`;
