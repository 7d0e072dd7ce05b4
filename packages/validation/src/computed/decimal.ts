/** Digits after the point that a quotient is worked out to, more than a double can hold. */
const quotientDigits = 25;
/** More digits than any amount has; a number beyond them is no result. */
const mostDigits = 400;

/** A decimal number: `digits` divided by 10 to the power of `scale`. */
interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/**
 * A number as it is computed with: its shortest decimal form, so that 0.1 + 0.2 is 0.3. Text counts where it is nothing
 * but a decimal number. NaN for everything else: what is not answered has no result.
 */
export function asNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : NaN;
}

/** The sum of two numbers, exact to the last decimal. */
export function add(a: number, b: number): number {
  return exactly(a, b, (x, y) => ({ digits: x.digits + y.digits, scale: x.scale }));
}

/** The difference of two numbers, exact to the last decimal. */
export function subtract(a: number, b: number): number {
  return add(a, -b);
}

/** The product of two numbers, exact to the last decimal. */
export function multiply(a: number, b: number): number {
  return exactly(a, b, (x, y) => ({ digits: x.digits * y.digits, scale: x.scale + y.scale }));
}

/** The quotient of two numbers; NaN for a division by zero. */
export function divide(a: number, b: number): number {
  if (b === 0) return NaN;
  return exactly(a, b, (x, y) => ({
    digits: (x.digits * 10n ** BigInt(quotientDigits)) / y.digits,
    scale: quotientDigits,
  }));
}

/** The remainder of a division, with the sign of the dividend; NaN for a division by zero. */
export function remainder(a: number, b: number): number {
  return b === 0 ? NaN : exactly(a, b, (x, y) => ({ digits: x.digits % y.digits, scale: x.scale }));
}

/** A number with so many digits after the point, 0 to 20; halves are rounded away from zero, as in commerce (DIN 1333). */
export function round(value: number, places: number): number {
  if (!Number.isInteger(places) || places < 0 || places > 20) return NaN;
  return exactly(value, 0, ({ digits, scale }) => {
    if (scale <= places) return { digits, scale };
    const unit = 10n ** BigInt(scale - places);
    const half = digits < 0n ? -unit / 2n : unit / 2n;
    return { digits: (digits + half) / unit, scale: places };
  });
}

/** Computes with two decimals of the same scale. */
function exactly(a: number, b: number, compute: (x: Decimal, y: Decimal) => Decimal): number {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return NaN;
  const x = decimal(a);
  const y = decimal(b);
  const scale = Math.max(x.scale, y.scale);
  if (scale > mostDigits) return NaN;
  const { digits, scale: resultScale } = compute(scaled(x, scale), scaled(y, scale));
  const result = Number(`${String(digits)}e-${resultScale}`);
  return Number.isFinite(result) ? result + 0 : NaN;
}

function scaled({ digits, scale }: Decimal, to: number): Decimal {
  return { digits: digits * 10n ** BigInt(to - scale), scale: to };
}

function decimal(value: number): Decimal {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}
