/** The voices of the device itself: those of the network would tell others what is read. */
export const ownVoices = (): SpeechSynthesisVoice[] =>
  speechSynthesis.getVoices().filter(({ localService }) => localService);

/** True for a voice of a language: `pl-PL`, or `pl_PL` on some telephones, for `pl`. */
export const isOf = (voice: string, lang: string): boolean => main(voice) === main(lang);

const main = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
