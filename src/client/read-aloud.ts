import { isOf, ownVoices } from './own-voices.ts';

/**
 * Reads the page with a voice of the device. It stands on the page only where the device has a voice of its own in the
 * language of the page. The rest is loaded when it is started.
 */
class ReadAloud extends HTMLElement {
  connectedCallback(): void {
    if (!('speechSynthesis' in window) || !('SpeechSynthesisUtterance' in window)) return;
    const show = () => {
      const { lang } = document.documentElement;
      if (this.childElementCount > 0 || !ownVoices().some((voice) => isOf(voice.lang, lang))) return;
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = this.dataset['start'] ?? '';
      button.addEventListener('click', () => {
        void import('./read-aloud-controls.ts').then(({ showControls }) => showControls(this));
      });
      this.append(button);
    };
    show();
    // Most browsers name their voices only after a while.
    speechSynthesis.addEventListener?.('voiceschanged', show);
  }
}

customElements.define('read-aloud', ReadAloud);
