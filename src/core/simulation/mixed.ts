/**
 * Spreads a 32-bit number over all of its bits, so that neighbours end far apart: the last step of MurmurHash3 (A.
 * Appleby). A generator that is started from 1, 2, 3 as they are begins with nearly the same numbers.
 */
export function mixed(number: number): number {
  let bits = number ^ (number >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
