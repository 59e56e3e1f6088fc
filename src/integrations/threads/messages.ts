/** A page to be rendered, by its address and the route that makes it. */
export interface Order {
  url: string;
  component: string;
  route: string;
}

/** A rendered page. */
export interface Answer {
  status: number;
  headers: [string, string][];
  body: ArrayBuffer | null;
}

/** What a thread gets and gives back; `number` says which answer belongs to which order. */
export interface Numbered<T> {
  number: number;
  what: T;
}
