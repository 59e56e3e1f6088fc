/** Endings that Polish, Ukrainian, Russian and English inflection add, as they sound in the key space. */
const INFLECTION = endings(`
  ovanego ovanih ovanim ovane ovana ovani uvana uvane iruvati uvati ovac ovat irovat
  ostami ostah encami anami enami anego enego anogo enogo
  avsa ivsa iasa atisa itisa utisa atsa itsa utsa isa
  imi ami ogo ego omu emu ova ovi evi ovu ah ih im om em oi ei ov ev uv iv aa oe ee ie ui uu ou
  ati iti eti uti at it et ut ac ec ic al il ol ali ili ala ila
  ani eni ane ene ana ena anu enu
  ing ings ed er ers es ion ions aton atons aci acu aca
  s a e i o u`);

/** Endings that make one word out of another: “pracować”, “pracownik”, “pracowniczy”. One of them is taken off. */
const DERIVATION = endings('ovan uvan irov uvat ovn ivn icn acn aln an en in on ov iv ac ec ic ist sk n');

/** A stem keeps so many letters. */
const SHORTEST = 4;

/**
 * The stem of a word that is written in the sounds of the key space: one inflectional and one derivational ending are
 * taken off. It is light on purpose: kin such as “praca” and “pracować” fall together, unlike words seldom do.
 */
export function stem(sounds: string): string {
  if (sounds.length <= SHORTEST) return withoutLastVowel(sounds);
  const gerund = /^(...)ings?$/.exec(sounds);
  if (gerund) return gerund[1] ?? sounds;
  const uninflected = without(INFLECTION, sounds).replace(/[aeiou]+$/, (vowels, at: number) =>
    at >= SHORTEST ? '' : vowels,
  );
  const root = without(DERIVATION, uninflected);
  // The vowel that comes and goes: “dodatek”, “dodatku”.
  return root.length > SHORTEST ? root.replace(/([^aeiou])[eoi]k$/, '$1k') : withoutLastVowel(root);
}

/** Short words lose only their last vowel: “wife”, and “wifes” too. */
const withoutLastVowel = (sounds: string): string => (sounds.length > 3 ? sounds.replace(/[aeiou]$/, '') : sounds);

/** Longer endings come first. */
function without(known: Endings, sounds: string): string {
  for (let length = Math.min(known.longest, sounds.length - SHORTEST); length > 0; length -= 1) {
    if (known.all.has(sounds.slice(-length))) return sounds.slice(0, -length);
  }
  return sounds;
}

interface Endings {
  all: ReadonlySet<string>;
  longest: number;
}

function endings(list: string): Endings {
  const all = new Set(list.trim().split(/\s+/));
  return { all, longest: Math.max(...[...all].map((ending) => ending.length)) };
}
