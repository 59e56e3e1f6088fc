import type { HTMLElement } from 'node-html-parser';
import { convert } from './convert.ts';
import { qrCode } from './qr.ts';
import { call, callAll, str, type Code } from './typst.ts';

/** What stands on a leaflet besides its texts. */
export interface LeafletFrame {
  locale: string;
  title: string;
  summary: string;
  /** Words of the layout, by their names in `leaflet.typ`. */
  words: Record<string, string | readonly string[]>;
  /** Address behind the code that says of which edition the paper is. */
  check: string;
}

/** A text of a leaflet: the part of a page that is printed. */
export interface LeafletText {
  html: HTMLElement;
  /** Address of its page, for messages. */
  url: string;
  /** True for long lists, which are set small in two columns. */
  isDense?: boolean;
}

/** The Typst code of a leaflet in one language, by the name of its layout in `leaflet.typ`. */
export function leafletCode(layout: string, frame: LeafletFrame, texts: readonly LeafletText[], site: string): Code {
  const parts = texts.map((text, at) => textCode(text, site, `p${at}`));
  return whole(layout, {
    locale: str(frame.locale),
    title: str(frame.title),
    summary: str(frame.summary),
    words: wordsCode(frame.words),
    qr: qrCode(frame.check),
    parts: `(${parts.map((part) => `${part},`).join(' ')})`,
  });
}

/** One language of a poster. */
export interface PosterSide {
  locale: string;
  title: string;
  summary: string;
  emergency: string;
  text: LeafletText;
}

/** The Typst code of a poster in several languages. `way` is where its large code leads. */
export function posterCode(frame: LeafletFrame, sides: readonly PosterSide[], way: string, site: string): Code {
  const each = sides.map(
    (side) =>
      `(lang: ${str(side.locale)}, title: ${str(side.title)}, summary: ${str(side.summary)}, ` +
      `emergency: ${str(side.emergency)}, content: ${textCode(side.text, site, side.locale)}),`,
  );
  return whole('poster', {
    title: str(frame.title),
    words: wordsCode(frame.words),
    qr: qrCode(frame.check),
    way: qrCode(way),
    sides: `(${each.join(' ')})`,
  });
}

function textCode({ html, url, isDense }: LeafletText, site: string, name: string): Code {
  const { code } = convert(html, { url, site, within: { level: 1, name } });
  return isDense ? call('dense', code) : code;
}

const wordsCode = (words: LeafletFrame['words']): Code =>
  `(${Object.entries(words)
    .map(
      ([key, value]) =>
        `${key}: ${typeof value === 'string' ? str(value) : `(${value.map((one) => `${str(one)},`).join(' ')})`},`,
    )
    .join(' ')})`;

const whole = (layout: string, named: Record<string, Code>): Code =>
  `#import "/leaflet.typ": *\n#${callAll(layout, [], named)}`;
