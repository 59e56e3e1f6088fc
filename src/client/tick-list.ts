/**
 * Turns a plain list of required documents into one that can be ticked. Ticks are kept in this browser only, under the
 * id of the procedure, so that they are the same in four languages. A discreet page names no id: its list stays plain.
 */
class TickList extends HTMLElement {
  connectedCallback(): void {
    const { procedure } = this.dataset;
    if (procedure === undefined) return;
    const key = `ticks:${procedure}`;
    const ticked = new Set(readTicks(key));
    for (const entry of this.querySelectorAll<HTMLElement>('li[data-id]')) {
      const id = entry.dataset['id'] ?? '';
      const label = document.createElement('label');
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.checked = ticked.has(id);
      box.addEventListener('change', () => {
        if (box.checked) ticked.add(id);
        else ticked.delete(id);
        writeTicks(key, [...ticked]);
      });
      label.append(box, ...entry.childNodes);
      entry.append(label);
    }
    const hint = document.createElement('p');
    hint.className = 'soft';
    hint.textContent = this.dataset['hint'] ?? '';
    this.prepend(hint);
  }
}

/** Ids that were ticked before; none where the browser keeps nothing. */
function readTicks(key: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

function writeTicks(key: string, ids: string[]): void {
  try {
    if (ids.length > 0) localStorage.setItem(key, JSON.stringify(ids));
    else localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing still shows the ticks until the page is closed.
  }
}

customElements.define('tick-list', TickList);
