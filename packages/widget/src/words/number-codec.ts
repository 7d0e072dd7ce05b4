import { asciiDigits, type NumberCodec } from '@amtform/elements';
import { intlLocale } from './intl-locale.js';

const codecs = new Map<string, NumberCodec>();

/**
 * Reads and writes numbers as a language does: `1.234,50` is 1234.5 in German, `1,234.50` in English. The other
 * language's decimal mark is understood where it cannot be a grouping mark. A number that JavaScript cannot hold
 * exactly stays text, so that nobody's account number is rounded.
 */
export function numberCodec(language: string): NumberCodec {
  const known = codecs.get(language);
  if (known) return known;
  let form: NumberForm | undefined;
  // Making one takes longer than everything else that a form with few fields needs.
  const formed = () => (form ??= numberForm(language));
  const codec: NumberCodec = {
    read: (text) => (text.trim() === '' ? undefined : (readNumber(text, formed()) ?? text)),
    write: (answer) => (typeof answer === 'number' ? formed().format.format(answer) : answer),
  };
  codecs.set(language, codec);
  return codec;
}

/** How a language writes numbers. */
interface NumberForm {
  readonly decimal: string;
  readonly group: string;
  readonly format: Intl.NumberFormat;
}

function numberForm(language: string): NumberForm {
  const format = new Intl.NumberFormat(intlLocale(language), { useGrouping: false, maximumFractionDigits: 15 });
  const decimal = format.formatToParts(0.5).find((p) => p.type === 'decimal')?.value ?? '.';
  // Where blanks or apostrophes group, people group with the other mark all the same.
  return { decimal, group: decimal === ',' ? '.' : ',', format };
}

/** Arabic digits and marks (U+066B, U+066C) in those of the language. */
function inAscii(text: string, { decimal, group }: NumberForm): string {
  return asciiDigits(text).replaceAll('٫', decimal).replaceAll('٬', group);
}

function readNumber(text: string, form: NumberForm): number | undefined {
  const { decimal, group } = form;
  const bare = inAscii(text, form)
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace('−', '-');
  const [whole = '', fraction, ...rest] = splitAtDecimal(bare, decimal, group);
  if (rest.length > 0) return undefined;
  const digits = whole.replaceAll(group, '');
  if (whole.includes(group) && !new RegExp(`^[-+]?[1-9]\\d{0,2}(?:\\${group}\\d{3})+$`).test(whole)) return undefined;
  const canonical = fraction === undefined ? digits : `${digits}.${fraction}`;
  if (!/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(canonical)) return undefined;
  return isExact(canonical) ? Number(canonical) : undefined;
}

function splitAtDecimal(text: string, decimal: string, group: string): string[] {
  if (text.includes(decimal)) return text.split(decimal);
  // “1.5”, “0.500” and “1234.567” are no German groups, so they are meant as decimals.
  const foreign = new RegExp(`^[-+]?(?:\\d*\\${group}(?:\\d{1,2}|\\d{4,})|(?:0*|\\d{4,})\\${group}\\d+)$`).test(text);
  return foreign ? text.split(group) : [text];
}

/** Whether a decimal survives the way through a double (IEEE 754): 15 significant digits always do. */
function isExact(canonical: string): boolean {
  return canonical.replace(/^[-+]?[0.]*|\./g, '').length <= 15;
}
