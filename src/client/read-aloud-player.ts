import { INTL_TAGS, isLocale } from '../domain/locale.ts';
import css from '../styles/on-demand/read-aloud.css?inline';
import { adoptStyle } from './adopt-style.ts';
import { isOf } from './own-voices.ts';
import { passagesIn, type Passage } from './read-aloud-passages.ts';

const SPEEDS = [0.75, 1, 1.25, 1.5];
const MARK = 'read-aloud';

/** The words for “+” in the languages of the site. */
const PLUS: Record<string, string> = { uk: 'плюс', ru: 'плюс' };

/**
 * Reads a page sentence by sentence. A pause ends the sentence and begins it again: on telephones the pause of the
 * browser does not work.
 */
export class Player {
  readonly #passages: readonly Passage[];
  readonly #voices: readonly SpeechSynthesisVoice[];
  readonly #onChange: (isReading: boolean) => void;
  #next = 0;
  #speed = 1;
  /** Counts utterances, so that the end of a cancelled one moves nothing on. */
  #turn = 0;
  #isReading = false;

  constructor(root: Element, voices: readonly SpeechSynthesisVoice[], onChange: (isReading: boolean) => void) {
    adoptStyle(css);
    this.#passages = passagesIn(root, (lang) => PLUS[lang] ?? 'plus');
    this.#voices = voices;
    this.#onChange = onChange;
    window.addEventListener('pagehide', () => this.stop());
  }

  get speeds(): readonly number[] {
    return SPEEDS;
  }

  read(): void {
    this.#isReading = true;
    this.#onChange(true);
    this.#say();
  }

  pause(): void {
    this.#silence();
    this.#onChange(false);
  }

  stop(): void {
    this.#silence();
    this.#next = 0;
    this.#mark(undefined);
    this.#onChange(false);
  }

  /** Takes effect at once: the sentence begins again. */
  setSpeed(speed: number): void {
    this.#speed = speed;
    if (!this.#isReading) return;
    this.#silence();
    this.read();
  }

  #silence(): void {
    this.#turn += 1;
    this.#isReading = false;
    speechSynthesis.cancel();
  }

  #say(): void {
    const passage = this.#passages[this.#next];
    if (!passage) return this.stop();
    const turn = (this.#turn += 1);
    const utterance = new SpeechSynthesisUtterance(passage.text);
    utterance.lang = isLocale(passage.lang) ? INTL_TAGS[passage.lang] : passage.lang;
    utterance.rate = this.#speed;
    const voice = this.#voices.filter(({ lang }) => isOf(lang, passage.lang))[0];
    if (voice) utterance.voice = voice;
    utterance.onend = () => {
      if (turn !== this.#turn) return;
      this.#next += 1;
      this.#say();
    };
    utterance.onerror = () => {
      if (turn === this.#turn) this.pause();
    };
    this.#mark(passage);
    speechSynthesis.speak(utterance);
  }

  /** Marks the sentence that is read; where the browser cannot mark a part, its whole paragraph. */
  #mark(passage: Passage | undefined): void {
    for (const old of Array.from(document.querySelectorAll(`.${MARK}`))) old.classList.remove(MARK);
    const canMark = 'highlights' in CSS && 'Highlight' in window;
    if (canMark) CSS.highlights.delete(MARK);
    if (!passage) return;
    if (canMark) CSS.highlights.set(MARK, new Highlight(passage.range));
    else passage.block.classList.add(MARK);
    passage.block.scrollIntoView({ block: 'nearest' });
  }
}
