/** Content that ends with a day in Kraków (`data-until`): on a page kept since then, `data-past` stands in its place. */
class ShownUntil extends HTMLElement {
  connectedCallback(): void {
    const { until = '', past = '' } = this.dataset;
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Warsaw' }).format(new Date());
    if (until === '' || today <= until) return;
    const told = document.createElement('p');
    told.textContent = past;
    this.replaceChildren(told);
  }
}

customElements.define('shown-until', ShownUntil);
