/** “Did this help?”: when the reader opens it, the form takes the place of the plain report. Nothing is sent by itself. */
class WordBack extends HTMLElement {
  connectedCallback(): void {
    const fold = this.closest('details');
    const open = () => {
      if (fold && !fold.open) return;
      fold?.removeEventListener('toggle', open);
      // Without a connection the plain report stays.
      void import('./word-back-form.ts').then(
        ({ showForm }) => showForm(this),
        () => undefined,
      );
    };
    fold?.addEventListener('toggle', open);
    open();
  }
}

customElements.define('word-back', WordBack);
