import type { FormatFault } from './format-fault.js';

/** The datatypes of DIN 91379: a for persons, b for streets and the like, c for prose; d adds Greek, e Cyrillic. */
export type Din91379Type = 'a' | 'b' | 'c' | 'd' | 'e';

const latin = 'A-Za-zÀ-ÖØ-öø-žƇƈƏƗƠơƯưƷǍ-ǜǞǟǢ-ǰǴǵǸ-ǿȒȓȘ-țȞȟȧ-ȳəɨʒḂḃḆḇḊ-ḑḗḜ-ḫḯ-ḷḺḻṀ-ṉṒ-ṛṞ-ṣṪ-ṯẀ-ẇẌ-ẗẞẠ-ỹ';
/** Marks between and in names (N1). */
const nameMarks = " ',\\-.`~¨´·ʹʺʾʿˈˌ’‡";
/** Digits and marks of texts (N2). */
const textMarks = '!-&(-+/-@\\[\\\\\\]\\^_{-}¡-£¥§©-¬®-³µ¶¹-»¿×÷€';
/** Rare marks (N3). */
const rareMarks = '¤¦¸¼-¾';
/** Tabulator, line breaks and the blank that does not break (N4). */
const breaks = '\\t\\n\\r\\u00A0';
/** Greek letters and the extended marks (E1). */
const greek = 'ΆΈ-ΊΌΎ-ΡΣ-ώƒʰʳˆ˜ˢᵈᵗ‘‚“-„†…‰′″‹›⁰⁴-⁹ⁿ-₉™∞≤≥';
const cyrillic = 'ЍА-ЪЬЮ-ъьюяѝ';

/** Letters that Unicode has only as several code points: the letters, then the marks that may follow them. */
const sequences = [
  ['CFGKMPSTZcfgkmpstz', '\\u0300'],
  ['JjÿĪī', '\\u0301'],
  ['DKLMNdklmn', '\\u0302'],
  ['CFHKNPSTZcfhknpstzÛûḲḳṢṣṬṭỤụ', '\\u0304'],
  ['CMNRZcmnrzÇç', '\\u0306'],
  ['KUku', '\\u0307'],
  ['CTZczẠạỌọỤụ', '\\u0308'],
  ['Aa', '\\u030B'],
  ['J', '\\u030C'],
  ['ēō', '\\u030D'],
  ['Mm', '\\u0310'],
  ['CKPTckptČč', '\\u0315'],
  ['KTkt', '\\u031B'],
  ['Ss', '\\u031B\\u0304'],
  ['CPcpČč', '\\u0323'],
  ['LRlr', '\\u0325\\u0304?'],
  ['CHKLNchklnŽž', '\\u0326'],
  ['ZzŽž', '\\u0327'],
  ['Cc', '\\u0328\\u0306'],
  ['HSs', '\\u0331'],
  ['K', '\\u035F[Hh]'],
  ['k', '\\u035Fh'],
];

const single: Readonly<Record<Din91379Type, string>> = {
  a: latin + nameMarks,
  b: latin + nameMarks + textMarks,
  c: latin + nameMarks + textMarks + rareMarks + breaks,
  d: latin + nameMarks + textMarks + rareMarks + greek,
  e: latin + nameMarks + textMarks + rareMarks + breaks + greek + cyrillic,
};

const tests = new Map<Din91379Type, RegExp>();

/**
 * The first character that a datatype of DIN 91379 does not allow, as `{ reason: 'character', character }`; undefined for
 * text that it allows. The text has to be in NFC. Source: DIN 91379:2022-08, tables of letters, sequences and marks.
 */
export function din91379Fault(text: string, type: Din91379Type): FormatFault | undefined {
  let test = tests.get(type);
  if (!test) tests.set(type, (test = allowed(type)));
  test.lastIndex = 0;
  while (test.lastIndex < text.length) {
    const start = test.lastIndex;
    // A mark that nothing may follow with belongs to the letter before it: that is what a person sees as the character.
    if (!test.test(text)) return { reason: 'character', character: characterAt(text, start) };
  }
  return undefined;
}

/** One allowed character, of as many code points as it has; never a letter without the marks on it. */
function allowed(type: Din91379Type): RegExp {
  const several = sequences.map(([letters = '', marks = '']) => `[${letters}]${marks}`).join('|');
  return new RegExp(`(?:${several}|[${single[type]}])(?!\\p{M})`, 'uy');
}

function characterAt(text: string, start: number): string {
  return /^[^]\p{M}*/u.exec(text.slice(start))?.[0] ?? '';
}
