import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Random } from '../mutants/random.ts';

/** Spoils a file on the disk. `bytes` are what it holds; false where it holds nothing that can be spoilt so. */
export type Fault = (path: string, bytes: Buffer, random: Random) => boolean;

const ODD = [
  '\u0000',
  '\u200b',
  '\u200d',
  '\u00ad',
  '\u2028',
  '\ufffe',
  '\ue000',
  '\u0301'.repeat(200),
  '👩‍👩‍👧‍👦',
  '\u0007',
  '\u{e0041}',
  '\u0085',
];
const BIDI = ['\u202a', '\u202b', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u200e', '\u200f', '\u061c'];
const TYPES = [
  '17',
  '-0.5',
  '1e999',
  '.nan',
  'true',
  'null',
  '~',
  '[]',
  '{}',
  '[1, two, [3]]',
  '{ a: { b: c } }',
  '2026-02-30',
  '0x1F',
  '!!binary aGk=',
  '!!set { a }',
  '!!js/function "() => 1"',
  '"\\ud800"',
  "'",
  '"',
  '- a',
  '? a',
  '&a [*a]',
  '*nowhere',
  '%',
  '@',
  '`',
  '|',
  '>-',
];
const TARGETS = [
  '../../../../etc/passwd',
  'javascript:alert(1)',
  '//evil.example',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  '..',
  '#',
  '',
  '%',
  'http://',
  'https://',
  'a'.repeat(5000),
  '\\\\host\\share',
  'links/../../x',
  '__proto__',
  'constructor',
  'toString',
];
const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '{process.exit(1)}',
  "import fs from 'node:fs'",
  "export const a = fs.rmSync('/')",
  '<Fact',
  '<Fact id="',
  '<Fact id={1}/>',
  '<A.b/>',
  '<a:b/>',
  '</Fact>',
  '<>',
  '</>',
  '<!-- -->',
  '{/* */}',
  '<Fact id="__proto__"/>',
  '[a]: javascript:alert(1)',
  '![x](x)',
  '```',
  '---',
  '## {#}',
  '## x {#__proto__}',
  '\\',
  '|a|\n|-|',
  '[^1]',
  '$$',
  ':::x',
  '&#0;',
  '&#x110000;',
];

const put = (path: string, content: string | Buffer) => (writeFileSync(path, content), true);

/** The text with something else on one of its lines that fits; false where none does. */
function onLine(
  path: string,
  bytes: Buffer,
  random: Random,
  pattern: RegExp,
  change: (line: string) => string,
): boolean {
  const lines = bytes.toString().split('\n');
  const fitting = lines.flatMap((line, at) => (pattern.test(line) ? [at] : []));
  const at = random.pick(fitting);
  if (at === undefined) return false;
  lines[at] = change(lines[at] ?? '');
  return put(path, lines.join('\n'));
}

/** Text put in at a place of chance. */
function insert(path: string, bytes: Buffer, random: Random, text: string): boolean {
  const before = bytes.toString();
  const at = random.below(before.length + 1);
  return put(path, before.slice(0, at) + text + before.slice(at));
}

const VALUE = /^\s*(?:- )?[\w-]+: \S/;
const KEY = /^\s*[\w-]+:/;

/** In front matter or at the top of a YAML file. */
const atTop = (bytes: Buffer, text: string) => {
  const before = bytes.toString();
  return before.startsWith('---\n') ? before.replace('---\n', () => `---\n${text}\n`) : `${text}\n${before}`;
};

const LAUGHS = Array.from({ length: 12 }, (_, at) =>
  at === 0 ? 'a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]' : `a${at}: &a${at} [${`*a${at - 1}, `.repeat(9)}]`,
).join('\n');

/** Every way in which a file of the content may be broken, by name. */
export const FILE_FAULTS: Record<string, Fault> = {
  'cut off': (path, bytes, random) => put(path, bytes.subarray(0, random.below(bytes.length))),
  'a piece gone': (path, bytes, random) => {
    const at = random.below(bytes.length);
    return put(path, Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random.below(300))]));
  },
  'wrong type': (path, bytes, random) =>
    onLine(path, bytes, random, VALUE, (line) => line.replace(/: .*/, () => `: ${random.pick(TYPES)}`)),
  'odd character': (path, bytes, random) => insert(path, bytes, random, random.pick(ODD) ?? ''),
  'direction control': (path, bytes, random) => insert(path, bytes, random, random.pick(BIDI) ?? ''),
  'huge value': (path, bytes, random) =>
    onLine(path, bytes, random, VALUE, (line) => line + ' words'.repeat(random.pick([1e3, 3e4]) ?? 0)),
  'huge file': (path, bytes, random) =>
    put(
      path,
      Buffer.concat([bytes, Buffer.from((random.pick(['a: b\n', 'word ', '- x\n', '> ', '\n']) ?? '').repeat(50_000))]),
    ),
  'deep list': (path, bytes, random) => {
    const depth = random.pick([50, 3000]) ?? 0;
    return put(path, atTop(bytes, `deep: ${'['.repeat(depth)}${random.below(2) ? ']'.repeat(depth) : ''}`));
  },
  'deep map': (path, bytes, random) =>
    put(
      path,
      atTop(bytes, Array.from({ length: random.pick([50, 1500]) ?? 0 }, (_, at) => `${' '.repeat(at)}k:`).join('\n')),
    ),
  'recursive alias': (path, bytes) => put(path, atTop(bytes, 'loop: &loop { again: *loop, list: [*loop] }')),
  'aliases without end': (path, bytes) => put(path, atTop(bytes, LAUGHS)),
  'merge key': (path, bytes) =>
    put(path, atTop(bytes, 'base: &base { <<: *base, __proto__: { polluted: true } }\n<<: *base')),
  'prototype key': (path, bytes, random) =>
    put(
      path,
      atTop(
        bytes,
        `${random.pick(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])}: { id: x, polluted: true }`,
      ),
    ),
  'repeated key': (path, bytes, random) => onLine(path, bytes, random, KEY, (line) => `${line}\n${line}`),
  'other indent': (path, bytes, random) =>
    onLine(path, bytes, random, /^\s+\S/, (line) =>
      line.replace(/^\s+/, random.pick(['', ' ', '\t', '       ']) ?? ''),
    ),
  'second document': (path, bytes, random) => insert(path, bytes, random, '\n---\na: b\n...\n---\n'),
  'link out of the tree': (path, bytes, random) =>
    onLine(path, bytes, random, /\]\(|https?:/, (line) =>
      line.replace(/\]\([^)]*\)|https?:\S+/, (old) =>
        old.startsWith(']') ? `](${random.pick(TARGETS)})` : (random.pick(TARGETS) ?? ''),
      ),
    ),
  'markup or code': (path, bytes, random) => insert(path, bytes, random, `\n\n${random.pick(MARKUP)}\n\n`),
  'markup in a line': (path, bytes, random) => insert(path, bytes, random, random.pick(MARKUP) ?? ''),
  'deep text': (path, bytes, random) => {
    const [open = '', close = ''] =
      random.pick([
        ['> ', ''],
        ['- ', ''],
        ['*a', ''],
        ['[', ''],
        ['<Warning>', '</Warning>'],
        ['<Pl>', ''],
        ['**', '**'],
        ['(', ')'],
        ['![', '](x)'],
      ]) ?? [];
    const depth = random.pick([40, 400]) ?? 0;
    return put(path, `${bytes.toString()}\n\n${open.repeat(depth)}x${close.repeat(depth)}\n`);
  },
  'byte order mark': (path, bytes) => put(path, Buffer.concat([Buffer.from('\ufeff'), bytes])),
  'lines of Windows': (path, bytes) => put(path, bytes.toString().replaceAll('\n', '\r\n')),
  'lines of an old Mac': (path, bytes) => put(path, bytes.toString().replaceAll('\n', '\r')),
  'UTF-16': (path, bytes, random) => {
    const text = Buffer.from(`\ufeff${bytes.toString()}`, 'utf16le');
    return put(path, random.below(2) ? text : text.swap16());
  },
  'Windows-1250': (path, bytes) => put(path, Buffer.from(bytes.toString().replace(/[^\0-\x7f]/g, '\u00b9'), 'latin1')),
  'random bytes': (path, bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let count = 0; count < 20; count += 1) copy[random.below(copy.length)] = random.below(256);
    return put(path, copy);
  },
  emptied: (path, _bytes, random) =>
    put(path, random.pick(['', '\n', '---\n---\n', '{}', '[]', 'null', '"', '# only\n']) ?? ''),
  gone: (path) => (rmSync(path), true),
  'a folder in its place': (path) => (rmSync(path), mkdirSync(path), true),
  'a symbolic link': (path, _bytes, random) => {
    rmSync(path);
    symlinkSync(
      random.pick(['/etc/passwd', '/etc', '/nowhere', '.', '..', path, '/dev/zero', '/proc/self/environ']) ?? '',
      path,
    );
    return true;
  },
  'a stranger beside it': (path, bytes, random) =>
    put(
      `${dirname(path)}/${random.pick(['Ł ódź.yaml', 'a'.repeat(200), 'pl.mdx~', 'x.MDX', 'uk .mdx', '-rf', 'con.yaml', '\u202efoo.yaml', '.hidden.yaml', '__proto__.yaml', 'a\'b"c.yaml'])}`,
      bytes,
    ),
};
