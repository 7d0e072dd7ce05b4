/**
 * The signs of a receipt id. Read aloud or copied by hand none is mistaken for another: no 0 and O, no 1, I and L, and
 * no U, which sounds and looks like V.
 */
export const receiptAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
