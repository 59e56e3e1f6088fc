import { INTL_TAGS, type Locale } from '../domain/locale.ts';

/**
 * Reads the page with a voice of the device. It stands on the page only where the device has a voice of its own in the
 * language of the page: voices from the network would tell others what is read. The rest is loaded when it is started.
 */
class ReadAloud extends HTMLElement {
  connectedCallback(): void {
    if (!('speechSynthesis' in window) || !('SpeechSynthesisUtterance' in window)) return;
    const show = () => {
      if (
        this.childElementCount > 0 ||
        !ownVoices().some(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === this.#locale)
      )
        return;
      this.append(this.#button(this.dataset['start'] ?? '', (button) => void this.#start(button)));
    };
    show();
    // Most browsers name their voices only after a while.
    speechSynthesis.addEventListener?.('voiceschanged', show);
  }

  get #locale(): Locale {
    return document.documentElement.lang as Locale;
  }

  #button(label: string, action: (button: HTMLButtonElement) => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => action(button));
    return button;
  }

  async #start(button: HTMLButtonElement): Promise<void> {
    const { Player } = await import('./read-aloud-player.ts');
    const root = document.querySelector('article');
    if (!root) return;
    const { start = '', pause = '', resume = '', stop = '', speed: speedLabel = '' } = this.dataset;
    let isReading = false;
    let isBegun = true;
    const player = new Player(root, ownVoices(), (now) => {
      isReading = now;
      toggle.textContent = now ? pause : isBegun ? resume : start;
    });
    const toggle = this.#button(pause, () => {
      isBegun = true;
      if (isReading) player.pause();
      else player.read();
    });
    const end = this.#button(stop, () => {
      isBegun = false;
      player.stop();
      toggle.focus();
    });
    const speed = document.createElement('select');
    const numbers = new Intl.NumberFormat(INTL_TAGS[this.#locale]);
    for (const value of player.speeds) {
      speed.append(new Option(`${numbers.format(value)}×`, String(value), value === 1, value === 1));
    }
    speed.addEventListener('change', () => player.setSpeed(Number(speed.value)));
    const label = document.createElement('label');
    label.append(speedLabel, speed);
    this.setAttribute('role', 'group');
    this.setAttribute('aria-label', start);
    const hadFocus = document.activeElement === button;
    this.replaceChildren(toggle, end, label);
    if (hadFocus) toggle.focus();
    player.read();
  }
}

const ownVoices = (): SpeechSynthesisVoice[] => speechSynthesis.getVoices().filter(({ localService }) => localService);

customElements.define('read-aloud', ReadAloud);
