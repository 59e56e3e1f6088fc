import type { Message, ReportLanguage } from './message.ts';

/** Findings about photographs and their descriptions. */
export const PICTURE_MESSAGES = {
  'picture-missing': {
    en: ['there is no picture "{name}" in content/pictures', 'put the file there, or correct its name'],
    pl: ['w content/pictures nie ma zdjęcia „{name}”', 'dodaj tam plik albo popraw nazwę'],
  },
  'picture-format': {
    en: [
      'this is no JPEG, PNG or WebP picture',
      'save it as .jpg; a phone that takes .heic can be set to take JPEG, or “most compatible”',
    ],
    pl: [
      'to nie jest zdjęcie JPEG, PNG ani WebP',
      'zapisz je jako .jpg; telefon, który robi zdjęcia .heic, można przestawić na JPEG („najbardziej zgodne”)',
    ],
  },
  'picture-other-format': {
    en: ['the name says .{end}, but the file is a picture in {format}', 'rename the file, here and where it is named'],
    pl: ['nazwa mówi .{end}, a plik jest zdjęciem {format}', 'zmień nazwę pliku, tu i tam, gdzie go podano'],
  },
  'picture-name': {
    en: [
      'the name of the file is not plain: {name}',
      'rename it: English lower-case words joined with hyphens, then .jpg, .png or .webp',
    ],
    pl: [
      'nazwa pliku nie jest prosta: {name}',
      'zmień ją: angielskie słowa małymi literami, połączone łącznikami, potem .jpg, .png albo .webp',
    ],
  },
  'picture-small': {
    en: ['the picture is {width} × {height} pixels: too small', 'use one of at least {least} × {leastHeight} pixels'],
    pl: [
      'zdjęcie ma {width} × {height} pikseli: to za mało',
      'użyj takiego, które ma co najmniej {least} × {leastHeight}',
    ],
  },
  'picture-large': {
    en: ['the file has {size} MB, more than {most} MB', 'save it smaller: 2000 pixels of width are enough'],
    pl: ['plik ma {size} MB, a może mieć najwyżej {most} MB', 'zapisz mniejszy: wystarczy 2000 pikseli szerokości'],
  },
  'picture-unused': {
    en: ['no place, event or news shows this picture', 'name it under "picture", or remove the file'],
    pl: [
      'tego zdjęcia nie pokazuje żadne miejsce, wydarzenie ani aktualność',
      'podaj je w polu „picture” albo usuń plik',
    ],
  },
  'picture-position': {
    en: [
      'the file says where it was taken (GPS). Readers never get that, but whoever sees the repository does',
      'remove the position, such as with “exiftool -gps:all= -xmp:geotag= FILE”, or upload it in the browser editor, which does so',
    ],
    pl: [
      'plik mówi, gdzie go zrobiono (GPS). Czytelnik tego nie dostanie, ale widzi to każdy, kto ma repozytorium',
      'usuń położenie, np. „exiftool -gps:all= -xmp:geotag= PLIK”, albo dodaj zdjęcie w edytorze w przeglądarce, który to robi',
    ],
  },
  'alt-missing': {
    en: [
      'the picture has no description in "{locale}": those who do not see it learn nothing',
      'write under "alt" what it shows, in a sentence; a picture that tells nothing is left out',
    ],
    pl: [
      'zdjęcie nie ma opisu w języku „{locale}”: kto go nie widzi, nie dowie się niczego',
      'napisz w polu „alt” jednym zdaniem, co pokazuje; zdjęcie, które nic nie mówi, usuń',
    ],
  },
  'alt-without-picture': {
    en: ['"alt" describes a picture, and there is none', 'name the picture under "picture", or remove "alt"'],
    pl: ['„alt” opisuje zdjęcie, a zdjęcia tu nie ma', 'podaj zdjęcie w polu „picture” albo usuń „alt”'],
  },
  'alt-short': {
    en: ['the description “{text}” is too short to tell what the picture shows', 'say it in a sentence'],
    pl: ['opis „{text}” jest za krótki, by powiedzieć, co widać na zdjęciu', 'powiedz to zdaniem'],
  },
  'alt-file-name': {
    en: ['“{text}” is the name of a file, and no description', 'say in a sentence what the picture shows'],
    pl: ['„{text}” to nazwa pliku, a nie opis', 'powiedz zdaniem, co widać na zdjęciu'],
  },
  'alt-opening': {
    en: [
      'the description begins with “{text}”: screen readers say that it is a picture by themselves',
      'begin with what it shows',
    ],
    pl: ['opis zaczyna się od „{text}”: czytnik ekranu sam mówi, że to zdjęcie', 'zacznij od tego, co na nim widać'],
  },
  'alt-same': {
    en: ['the description is the same in "{locale}" and in "{other}"', 'write it in the language of its reader'],
    pl: ['opis jest taki sam w językach „{locale}” i „{other}”', 'napisz go w języku czytelnika'],
  },
} satisfies Record<string, Record<ReportLanguage, Message>>;
