import { fileId, type ContentTree } from '../../checks/content-tree.ts';
import { leaflet, type Leaflet } from '../../schemas/leaflet.ts';
import { site, type Site } from '../../schemas/site.ts';

/** The leaflets of a checked content tree, by id. */
export const leafletsOf = (content: ContentTree): ReadonlyMap<string, Leaflet> =>
  new Map(content.leaflets.map((file) => [fileId(file), leaflet.parse(file.data)]));

/** What a checked content tree says of the publisher. */
export const siteOf = (content: ContentTree): Site => site.parse(content.site.data);
