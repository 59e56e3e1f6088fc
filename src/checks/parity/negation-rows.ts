import { words, type InFourLanguages } from './word-lists.ts';

// `*` is any ending, `+` at least one letter more, `…` up to four words between.

/**
 * Negative by meaning, row by row the same thing. A word of a row answers to one of the same row, or to a negator, and
 * must have such an answer.
 */
export const DENYING: Record<string, InFourLanguages> = {
  refuse: words({
    pl: 'odmow* | odmów* | odmaw* | odrzuc* | rezygn* | zrezygn*',
    en: 'refus* | reject* | deny | denies | denied | denial | give up | gives up | giving up | turn* down',
    uk: 'відмов* | відхил* | опустити руки',
    ru: 'отказ* | откаж* | отклон* | опустить руки',
  }),
  lack: words({
    pl: 'brak* | zabrak* | czy niczego … nie brak* | czy nic … nie brak*',
    en: 'lack* | missing | incomplete | shortage* | still need* | leave … out | leaves … out | left out',
    uk: 'брак* | не вистача* | недоста* | відсутн*',
    ru: 'не хвата* | недоста* | всё ли … есть | отсутств*',
  }),
  forbid: words({
    pl: 'zakaz* | zabron* | zabrani*',
    en: 'forbid* | forbad* | ban | bans | banned | barred | prohibit*',
    uk: 'заборон*',
    ru: 'запре*',
  }),
  unless: words({
    pl: 'chyba że',
    en: 'unless | except',
    uk: 'хіба що | крім випадк*',
    ru: 'разве что | кроме случа*',
  }),
  opposite: words({
    pl: 'nie+',
    en: `
      un+ | illegal* | illegib* | impossib* | inaccura* | incorrect* | informal* | insufficien* | inhuman* |
      invalid* | irregular* | out of date | outdated | wrong* | expired | non resident* | beyond
    `,
    uk: 'не+ | без+ | прострочен*',
    ru: 'не+ | без+ | бес+ | просрочен*',
  }),
};

/**
 * Must have an answer like the rows above, but stands for no negator itself.
 */
export const ANSWERED: Record<string, InFourLanguages> = {
  outside: words({
    pl: 'spoza | poza',
    en: 'outside | non eu | away from',
    uk: 'поза | за меж* | не з | не із',
    ru: 'вне | за предел* | не из',
  }),
  cease: words({
    pl: 'przesta*',
    en: 'stop | stops | stopped | cease*',
    uk: 'перест*',
    ru: 'перест*',
  }),
  undeclared: words({
    pl: 'na czarno',
    en: 'off the books | undeclared',
    uk: 'без оформлення | неофіційно',
    ru: 'без оформления | неофициально',
  }),
};

/**
 * Negative by meaning in a weaker way: such a word may stand for a negator, but need not be answered.
 */
export const WEAKENING: Record<string, InFourLanguages> = {
  little: words({
    pl: 'mało | za mało',
    en: 'too little | too few | hardly | younger',
    uk: 'замало | мало | молодш*',
    ru: 'мало | младш*',
  }),
  badly: words({
    pl: 'źle | słabo',
    en: 'badly | poorly',
    uk: 'погано',
    ru: 'плохо',
  }),
  avoid: words({
    pl: 'unika* | unikn* | strzeż*',
    en: 'avoid* | beware',
    uk: 'уник* | остер*',
    ru: 'избег* | избеж* | остер*',
  }),
  prevent: words({
    pl: 'uniemożliw* | przeszk* | blok*',
    en: 'keep … from | keeps … from | prevent* | neglect* | deaf | stop … from | stops … from',
    uk: 'глух*',
    ru: 'глух*',
  }),
  exempt: words({
    pl: 'zwoln* | zwaln*',
    en: 'exempt* | free you',
    uk: 'звільн*',
    ru: 'освобожд*',
  }),
  oppose: words({
    pl: 'przeciw* | sprzeciw* | odwoł* | zaskarż* | kwestion* | zakwestion*',
    en: 'against | object | oppose* | disagree* | appeal*',
    uk: 'проти | оскарж* | апеляц*',
    ru: 'против | обжал* | апелляц*',
  }),
  except: words({
    pl: 'oprócz | wyjąt*',
    en: 'except* | apart from',
    uk: 'крім | окрім | винят*',
    ru: 'кроме | исключен*',
  }),
  instead: words({
    pl: 'zamiast',
    en: 'instead | rather than',
    uk: '',
    ru: '',
  }),
  other: words({
    pl: 'inn* | inaczej | dowoln* | tylko | woln* od | najwyższ* | najniższ* | największ* | najmniejsz*',
    en: '',
    uk: '',
    ru: '',
  }),
  regardless: words({
    pl: 'bez względu | niezależn*',
    en: 'regardless | whatever | whichever | irrespective',
    uk: 'незалежн* | байдуже',
    ru: 'независим* | вне зависимости',
  }),
  free: words({
    pl: 'bezpłat* | nieodpłat* | darmow* | za darmo | swobodn* | woln*',
    en: 'free | freely',
    uk: 'безкоштовн* | безплатн* | безоплатн*',
    ru: 'бесплатн* | безвозмездн*',
  }),
  forget: words({
    pl: 'zapom* | przegap* | pomin* | pomij*',
    en: 'forget* | forgot* | miss | missed | skip* | fail* | omit*',
    uk: 'забу* | забув*',
    ru: 'забы*',
  }),
  silent: words({
    pl: 'milcz*',
    en: 'silent* | silence',
    uk: 'мовч* | промовч*',
    ru: 'молч* | промолч*',
  }),
  doubt: words({
    pl: 'wątpliw*',
    en: 'doubt* | uncertain*',
    uk: 'сумнів*',
    ru: 'сомнева* | сомнен*',
  }),
  lapse: words({
    pl: 'odpad* | wygas* | ustaj* | wstrzym* | po terminie | ostatni*',
    en: 'falls away | fall away | suspend*',
    uk: 'призупин*',
    ru: 'приостан*',
  }),
  endless: words({
    pl: 'bezterm*',
    en: 'indefinite*',
    uk: 'безстроков*',
    ru: 'бессрочн*',
  }),
  abroad: words({
    pl: 'za granic* | zza granic* | z zagranicy',
    en: 'abroad',
    uk: 'за кордон*',
    ru: 'за границ* | за рубеж*',
  }),
  absent: words({
    pl: 'nieobecn*',
    en: '',
    uk: '',
    ru: '',
  }),
};

/** Words that only look like an opposite with a prefix. */
export const NO_OPPOSITES: InFourLanguages = words({
  pl: `
    niego | niej | nich | niemu | niech | niektór* | niedziel* | niebiesk* | niemiec* | niedług* |
    niepełnospraw* | niepełnolet* | niezwłoczn* | nienawi* | niebezpiecz* | niezbędn* | nieruchom* | niemal |
    niestety | niepodległ* | niemowl* | niedawn* | niestacjon* | nieco | nieraz
  `,
  en: 'under* | union* | unit* | universit* | unemploy* | unique* | until | unless | uniform*',
  uk: `
    нього | неї | нею | неділ* | негайн* | невідкладн* | неповноліт* | небезпе* | ненавис* | необхідн* |
    нещас* | нерухом* | немовл* | нещодавн* | недавн* | безкоштовн* | безплатн* | безоплатн* | безпек* |
    безпеч* | безроб* | безпосеред* | бездомн* | безстроков* | нехай | невелик* | незважа* | безпец* |
    непереборн*
  `,
  ru: `
    неё | ней | него | нему | недел* | несколько | нескольк* | некотор* | немедлен* | неотлож* |
    несовершеннолет* | ненавис* | необходим* | несчаст* | недвижим* | немного | небольш* | нередк* | недавн* |
    безопас* | безработ* | бездомн* | бесплатн* | бессрочн* | бесед* | беспоко* | несмотря | непосредств* |
    непреодолим*
  `,
});
