import { canKeep, isSaved, removePage } from './saved-pages.ts';

/** Removes the copy of a page that the reader kept before the site withdrew it: what it says may no longer be true. */
class ForgetCopy extends HTMLElement {
  connectedCallback(): void {
    if (!canKeep()) return;
    const { pathname } = location;
    isSaved(pathname)
      .then((saved) => (saved ? removePage(pathname) : undefined))
      // Without the right to keep pages there is nothing to remove.
      .catch(() => undefined);
  }
}

customElements.define('forget-copy', ForgetCopy);
