/**
 * Whether a number is a multiple of another one, counted in decimals as people write them: 19.99 is a multiple of
 * 0.01, although their quotient as doubles is not a whole number.
 */
export function isMultipleOf(value: number, divisor: number): boolean {
  if (!Number.isFinite(value)) return false;
  if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor)) return value % divisor === 0;
  const [a, b] = [decimal(value), decimal(divisor)];
  const exponent = Math.min(a.exponent, b.exponent);
  return scaled(a, exponent) % scaled(b, exponent) === 0n;
}

interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

function decimal(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const point = mantissa.indexOf('.');
  return {
    digits: BigInt(mantissa.replace('.', '')),
    exponent: Number(exponent) - (point < 0 ? 0 : mantissa.length - point - 1),
  };
}

function scaled({ digits, exponent }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(exponent - to);
}
