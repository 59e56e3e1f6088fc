import { randomFrom } from '../../content/mutants/random.ts';

/** Text that becomes a script where a page takes it for markup, code or an address. Each would set `hostile`. */
const ATTACKS = [
  '<script>hostile=1</script>',
  '"><script>hostile=1</script>',
  "'><img src=x onerror=hostile=1>",
  '<svg/onload=hostile=1>',
  '<svg><script>hostile=1</script></svg>',
  '<details open ontoggle=hostile=1>',
  '<iframe srcdoc="<script>top.hostile=1</script>">',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=hostile=1>',
  '<template><img src=x onerror=hostile=1></template>',
  '<base href=//evil.example>',
  '<link rel=stylesheet href=//evil.example>',
  '<meta http-equiv=refresh content="0;url=javascript:hostile=1">',
  '<form action=javascript:hostile=1><input type=submit autofocus>',
  'javascript:hostile=1',
  'JaVaScRiPt:hostile=1',
  '\u0001javascript:hostile=1',
  'java\tscript:hostile=1',
  'data:text/html,<script>hostile=1</script>',
  '//evil.example/%2e%2e',
  'https://evil.example/?q=',
  '{{constructor.constructor("hostile=1")()}}',
  '${hostile=1}',
  '`-hostile=1-`',
  '");hostile=1;//',
  "\\');hostile=1;//",
  '__proto__[hostile]=1',
  '__proto__.hostile=1',
  'constructor[prototype][hostile]=1',
  '{"__proto__":{"hostile":1}}',
  '%3Cscript%3Ehostile%3D1%3C%2Fscript%3E',
  '%253Cscript%253Ehostile%253D1%253C%252Fscript%253E',
];

/** Text that upsets parsers, matchers and counters. */
const ODD = [
  '%',
  '%E0%A4%A',
  '%00',
  '%FF%FE',
  '\u0000',
  '\ud800',
  '\udfff\ud800',
  '\u202e\u2066',
  '\u0301'.repeat(300),
  '👩‍👩‍👧‍👦'.repeat(50),
  'ﷺ'.repeat(60),
  'a'.repeat(6000),
  'щ'.repeat(3000),
  'pesel '.repeat(800),
  '('.repeat(400),
  '[[[[.*+?^${}()|\\',
  '(a+)+$'.repeat(20),
  '-1',
  '1e999',
  'NaN',
  '9'.repeat(400),
  '&&&===&=&',
  '+'.repeat(500),
  '#'.repeat(200),
  '?q=?q=?q=',
  ' \t\n\r\u00a0\u2028',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  '[object Object]',
  '../../../../etc/passwd',
];

/** What fragments of this site look like, to hide the rest in. */
const OWN = [
  'q',
  'topic',
  'language',
  'district',
  'v',
  'd',
  's',
  'a',
  'id',
  'steps',
  'documents',
  'health',
  'uk',
  'pesel-number',
  '2026-11-27',
  '1',
  'pesel',
  'карта побиту',
  'прописка',
];

/** Where something else may stand in the address of a plan. */
export const PLAN_FRAMES = [
  'v=1&citizenship=¤',
  'v=1&citizenship=other&purpose=¤&arrival=2026-12-01',
  'v=1&citizenship=other&purpose=work&arrival=¤&stay=2027-03-01',
  'v=1&purpose=study&stay=¤',
  'v=1&citizenship=ukraine&purpose=protection&done=¤.pesel',
  'v=1&citizenship=eu&¤=1',
  'v=¤&citizenship=eu&purpose=work',
  'v=1&citizenship=other&purpose=work&arrival=9999-12-31&stay=0001-01-01&done=¤',
];

/** The same in the code of a printed sheet or leaflet. */
export const CHECK_FRAMES = [
  'pesel-number.4f7a2b.¤',
  'pesel-number.¤.AbCdEf',
  '¤.4f7a2b.AbCdEf',
  'pesel-number.4f7a2b.AbCdEf~¤',
  'welcome-pack.e1.¤',
  'welcome-pack.e¤.4f7a2b',
  '¤.e1.4f7a2b~uk',
  'constructor.e1.4f7a2b~¤',
  'no-such-document.4f7a2b.AbC¤',
];

/** So many queries or fragments, the same in every run; some of them in a frame, where there are frames. */
export function hostileTexts(count: number, seed: number, frames: readonly string[] = []): string[] {
  const random = randomFrom(seed);
  const part = () => {
    const list = random.pick([ATTACKS, ATTACKS, ODD, OWN]) ?? OWN;
    const text = random.pick(list) ?? '';
    return random.below(4) === 0 ? text.slice(random.below(text.length), 1 + random.below(8000)) : text;
  };
  return Array.from({ length: count }, () => {
    const parts = Array.from({ length: 1 + random.below(3) }, part);
    const joined = parts.join(random.pick(['', ' ', '&', '=', '~', '.', ',', ';', '%20']) ?? '');
    const frame = random.below(3) === 0 ? undefined : random.pick(frames);
    if (frame !== undefined) return frame.replace('¤', () => joined);
    const name = random.pick(OWN) ?? '';
    return random.below(2) === 0 ? `${name}=${joined}` : joined;
  });
}
