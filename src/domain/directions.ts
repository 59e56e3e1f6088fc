/** Ways to a place, as links that ask nobody anything until they are followed. */
export interface Directions {
  /** Opens the map of the phone. @see https://www.rfc-editor.org/rfc/rfc5870 */
  geo: string;
  openStreetMap: string;
}

/** Ways to an address, or to the very point where a source gives its coordinates. */
export function directionsTo(address: string, point: { lat: number; lon: number } | null): Directions {
  const query = encodeURIComponent(address);
  return {
    geo: `geo:${point ? `${point.lat},${point.lon}` : '0,0'}?q=${query}`,
    openStreetMap: point
      ? `https://www.openstreetmap.org/?mlat=${point.lat}&mlon=${point.lon}#map=17/${point.lat}/${point.lon}`
      : `https://www.openstreetmap.org/search?query=${query}`,
  };
}
