import { randomInt } from 'node:crypto';
import { receiptAlphabet } from './receipt-alphabet.js';

const groups = 3;
const signsInGroup = 4;

/**
 * A random reference such as `K7MX-4P9R-2WTD`: twelve of thirty signs, 58.9 bits. It tells nothing about who sent what
 * when, and nobody guesses another one from it.
 */
export function makeReceiptId(): string {
  return Array.from({ length: groups }, makeGroup).join('-');
}

function makeGroup(): string {
  return Array.from({ length: signsInGroup }, () => receiptAlphabet[randomInt(receiptAlphabet.length)]).join('');
}
