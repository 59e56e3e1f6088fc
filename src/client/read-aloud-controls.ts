import { INTL_TAGS, type Locale } from '../domain/locale.ts';
import { ownVoices } from './own-voices.ts';
import { Player } from './read-aloud-player.ts';

/** Puts pause, stop and speed in the place of the button, and begins to read. */
export function showControls(host: HTMLElement): void {
  const root = document.querySelector('article');
  if (!root) return;
  const { start = '', pause = '', resume = '', stop = '', speed: speedLabel = '' } = host.dataset;
  let isReading = false;
  let isBegun = true;
  const player = new Player(root, ownVoices(), (now) => {
    isReading = now;
    toggle.textContent = now ? pause : isBegun ? resume : start;
  });
  const toggle = button(pause, () => {
    isBegun = true;
    if (isReading) player.pause();
    else player.read();
  });
  const end = button(stop, () => {
    isBegun = false;
    player.stop();
    toggle.focus();
  });
  const speed = document.createElement('select');
  const numbers = new Intl.NumberFormat(INTL_TAGS[document.documentElement.lang as Locale]);
  for (const value of player.speeds) {
    speed.append(new Option(`${numbers.format(value)}×`, String(value), value === 1, value === 1));
  }
  speed.addEventListener('change', () => player.setSpeed(Number(speed.value)));
  const label = document.createElement('label');
  label.append(speedLabel, speed);
  host.setAttribute('role', 'group');
  host.setAttribute('aria-label', start);
  const hadFocus = host.contains(document.activeElement);
  host.replaceChildren(toggle, end, label);
  if (hadFocus) toggle.focus();
  player.read();
}

function button(label: string, action: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', action);
  return element;
}
