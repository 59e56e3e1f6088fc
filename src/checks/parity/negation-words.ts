import type { InFourLanguages } from './value-words.ts';

// How the words are written: `*` is any ending, `+` at least one letter more, `…` up to four words between.

/** Words that turn a sentence round. Each counts one. */
export const NEGATORS: InFourLanguages = {
  pl: ['nie', 'bez'],
  en: ['not', 'no', 'never', 'nobody', 'no one', 'nothing', 'none', 'nowhere', 'neither', 'without', 'cannot', '+n’t'],
  uk: ['не', 'немає', 'нема', 'без', 'якщо ні', 'ще ні'],
  ru: ['не', 'нет', 'без', 'нельзя', 'нечем', 'нечего', 'некому', 'некуда', 'негде'],
};

/** Words that go along with a negator of the same sentence, and count one together where there is none. */
export const COMPANIONS: InFourLanguages = {
  pl: ['nikt', 'nikogo', 'nikomu', 'nikim', 'nic', 'niczego', 'niczemu', 'niczym', 'nigdy', 'nigdzie', 'żaden', 'żadn*'],
  en: [],
  uk: ['ніхто', 'нікого', 'нікому', 'ніким', 'ніщо', 'нічого', 'нічому', 'нічим', 'ніколи', 'ніде', 'нікуди', 'жоден', 'жодн*'],
  ru: ['никто', 'никого', 'никому', 'никем', 'ничто', 'ничего', 'ничему', 'ничем', 'никогда', 'нигде', 'никуда', 'никак*'],
};

/** “Not … until”: what one language says with a negator, and another with `UNTIL` alone. */
export const UNTIL_NOT: InFourLanguages = {
  pl: ['dopóki … nie', 'póki … nie', 'zanim … nie', 'aż … nie'],
  en: ['as long as … not'],
  uk: ['доки … не', 'доки … не … й не', 'доки … не … і не', 'поки … не', 'поки … не … й не', 'допоки … не'],
  ru: ['пока … не', 'пока … не … и не', 'покуда … не'],
};

export const UNTIL: InFourLanguages = {
  pl: ['zanim', 'aż', 'dopiero', 'przed', 'do czasu'],
  en: ['until', 'till', 'before', 'as long as', 'while'],
  uk: ['перш ніж', 'раніше ніж', 'аж', 'до', 'перед'],
  ru: ['прежде чем', 'раньше чем', 'до', 'перед'],
};

/** What looks like a negation and is none, and what denies twice. */
export const NO_NEGATION: InFourLanguages = {
  pl: ['o nie', 'za nie', 'na nie', 'po nie', 'przez nie', 'nie ma brak*', 'nie brak*', 'bez brak*', 'nie zapom*', 'nie zapominaj*'],
  en: ['nothing … missing', 'no … missing', 'do not forget', 'don’t forget'],
  uk: ['не брак*', 'нічого не брак*', 'не забу*', 'не забув*'],
  ru: ['не забы*', 'не забу*', 'бы … ни'],
};

/**
 * Negative by meaning, row by row the same thing. A word of a row answers to one of the same row in the other
 * language; one that is left over may stand for a negator.
 */
export const BY_MEANING: Record<string, InFourLanguages> = {
  refuse: { pl: ['odmow*', 'odmów*', 'odmaw*', 'odrzuc*'], en: ['refus*', 'reject*', 'deny', 'denies', 'denied', 'denial'], uk: ['відмов*', 'відхил*'], ru: ['отказ*', 'отклон*'] },
  lack: { pl: ['brak*', 'zabrak*'], en: ['lack*', 'missing', 'incomplete', 'shortage*'], uk: ['брак*', 'не вистача*', 'відсутн*', 'недоста*'], ru: ['не хвата*', 'отсутств*', 'недоста*'] },
  little: { pl: ['mało', 'za mało'], en: ['too little', 'too few', 'hardly', 'younger'], uk: ['замало', 'мало', 'молодш*'], ru: ['мало', 'младш*'] },
  badly: { pl: ['źle', 'słabo'], en: ['badly', 'poorly', 'little'], uk: ['погано'], ru: ['плохо'] },
  forbid: { pl: ['zakaz*', 'zabron*', 'zabrani*'], en: ['forbid*', 'forbad*', 'ban', 'bans', 'banned', 'prohibit*'], uk: ['заборон*'], ru: ['запре*'] },
  avoid: { pl: ['unika*', 'unikn*', 'strzeż*'], en: ['avoid*', 'beware'], uk: ['уник*', 'остер*'], ru: ['избег*', 'избеж*', 'остер*'] },
  prevent: { pl: ['uniemożliw*', 'przeszk*', 'blok*'], en: ['keep … from', 'keeps … from', 'prevent*', 'neglect*', 'deaf'], uk: ['заважа*', 'перешкод*', 'глух*'], ru: ['меша*', 'препят*', 'глух*'] },
  exempt: { pl: ['zwoln*', 'zwaln*'], en: ['exempt*'], uk: ['звільн*'], ru: ['освобожд*'] },
  oppose: { pl: ['przeciw*', 'sprzeciw*', 'odwoł*', 'zaskarż*', 'kwestion*', 'zakwestion*'], en: ['against', 'object', 'oppose*', 'disagree*', 'appeal*'], uk: ['проти', 'оскарж*', 'апеляц*'], ru: ['против', 'обжал*', 'апелляц*'] },
  outside: { pl: ['spoza', 'poza'], en: ['outside', 'non'], uk: ['поза', 'не з', 'не із'], ru: ['вне', 'не из'] },
  except: { pl: ['oprócz', 'wyjąt*', 'chyba że'], en: ['except*', 'unless', 'apart from', 'other than'], uk: ['крім', 'окрім', 'винят*', 'хіба що'], ru: ['кроме', 'исключен*', 'разве что'] },
  instead: { pl: ['zamiast'], en: ['instead', 'rather than'], uk: ['замість', 'натомість'], ru: ['вместо'] },
  only: { pl: ['tylko', 'wyłącznie', 'jedynie'], en: ['only'], uk: ['лише', 'тільки', 'лиш'], ru: ['только', 'лишь', 'исключительно'] },
  more: { pl: [], en: ['more than'], uk: [], ru: [] },
  other: { pl: ['inn*', 'inaczej', 'dowoln*', 'na czarno'], en: [], uk: [], ru: [] },
  regardless: { pl: ['bez względu', 'niezależn*'], en: ['regardless', 'whatever', 'whichever', 'irrespective'], uk: ['незалежн*', 'байдуже'], ru: ['независим*', 'вне зависимости'] },
  bound: { pl: ['co najmniej', 'przynajmniej', 'naj+', 'ostatni*'], en: ['at least', 'at most', 'at the latest', 'at the earliest', 'up to'], uk: ['щонайменше', 'принаймні', 'хоча б', 'щонайбільше', 'щонайпізніше'], ru: ['хотя бы', 'по крайней мере', 'минимум', 'самое большее', 'самое позднее'] },
  doubt: { pl: ['wątpliw*'], en: ['doubt*', 'unsure', 'uncertain*'], uk: ['сумнів*'], ru: ['сомнева*', 'сомнен*'] },
  forget: { pl: ['zapom*', 'przegap*', 'pomin*', 'pomij*'], en: ['forget*', 'forgot*', 'miss', 'missed', 'skip*', 'fail*', 'omit*'], uk: ['забу*', 'забув*', 'пропус*', 'промин*'], ru: ['забы*', 'пропус*'] },
  free: { pl: ['bezpłat*', 'nieodpłat*', 'darmow*', 'za darmo'], en: ['free', 'freely'], uk: ['безкоштовн*', 'безплатн*', 'безоплатн*'], ru: ['бесплатн*', 'безвозмездн*'] },
  silent: { pl: ['milcz*'], en: ['silent*', 'silence'], uk: ['мовч*', 'промовч*'], ru: ['молч*', 'промолч*'] },
  stop: { pl: ['rezygn*', 'zrezygn*', 'wstrzym*', 'przesta*'], en: ['give up', 'giving up', 'stop*', 'refrain*', 'discontinu*'], uk: ['відмовля*', 'зупин*', 'перест*'], ru: ['отказыв*', 'останов*', 'перест*'] },
  lapse: { pl: ['odpad*', 'wygas*', 'ustaj*', 'po terminie'], en: ['falls away', 'fall away', 'expir*', 'lapse*'], uk: ['прострочен*'], ru: ['просрочен*'] },
  lose: { pl: ['utrac*', 'utrat*', 'strac*', 'trac*'], en: ['lose', 'loses', 'losing', 'lost', 'loss'], uk: ['втра*'], ru: ['потер*', 'теря*', 'утра*'] },
  whether: { pl: ['czy … nie'], en: ['whether … not'], uk: ['чи … не', 'чи … немає', 'чи … нема'], ru: ['не … ли', 'нет … ли', 'нет ли'] },
};

/** A second negator of a row, such as “and no”. Where there is a first one, it may count or not. */
export const REPEATED: InFourLanguages = {
  pl: ['i bez', 'ani bez', 'lub bez', 'albo bez', 'oraz bez'],
  en: ['nor', 'not even', 'and no', 'or no', 'and without', 'or without'],
  uk: ['й без', 'і без', 'та без', 'чи без', 'або без'],
  ru: ['и без', 'или без', 'или нечего', 'или негде', 'или нечем', 'и нечего', 'и негде'],
};

/** Words that carry a negation on. Alone they deny nothing. */
export const CARRIED_ON: InFourLanguages = {
  pl: ['ani'],
  en: [],
  uk: ['ні', 'ані'],
  ru: ['ни'],
};

/** Opposites made with a prefix: negative by meaning, whatever the word. */
export const OPPOSITES: InFourLanguages = { pl: ['nie+', 'bez+'], en: ['un+', 'il+', 'dis+', 'invalid*', 'impossible', 'incorrect*'], uk: ['не+', 'без+'], ru: ['не+', 'без+'] };

/** Words that only look like an opposite. */
export const NO_OPPOSITES: InFourLanguages = {
  pl: ['niego', 'niej', 'nich', 'niemu', 'niech', 'niektór*', 'niedziel*', 'niebiesk*', 'niemiec*', 'niedług*', 'niepełno*', 'niezwłoczn*', 'nienawi*', 'niebezpiecz*', 'niezbędn*', 'nieruchom*', 'niemal', 'niestety', 'bezpiecz*', 'bezpośred*', 'bezdomn*', 'bezrob*'],
  en: ['under*', 'union*', 'unit*', 'universit*', 'unemploy*', 'illness*', 'distr*', 'disab*', 'discr*', 'disc*', 'disease*'],
  uk: ['нього', 'неї', 'нею', 'неділ*', 'негайн*', 'невідкладн*', 'неповноліт*', 'небезпе*', 'ненавис*', 'необхідн*', 'нещас*', 'нерухом*', 'безпе*', 'безроб*', 'безпосеред*', 'бездомн*'],
  ru: ['неё', 'ней', 'недел*', 'несколько', 'нескольк*', 'некотор*', 'немедлен*', 'неотлож*', 'несовершеннолет*', 'ненавис*', 'необходим*', 'несчаст*', 'недвижим*', 'немного', 'небольш*', 'безопас*', 'безработ*', 'бездомн*', 'нередк*'],
};
