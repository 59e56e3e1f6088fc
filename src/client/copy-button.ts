/** A button that copies `data-text`. It stands on the page only where the browser can copy. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const { text = '', label = '', done = '' } = this.dataset;
    if (!('clipboard' in navigator)) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    status.className = 'visually-hidden';
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(text).then(() => {
        button.textContent = done;
        status.textContent = done;
        setTimeout(() => {
          button.textContent = label;
          status.textContent = '';
        }, 2000);
      });
    });
    this.replaceChildren(button, status);
  }
}

customElements.define('copy-button', CopyButton);
