const SHOWN = 4;

/** `S000************0001`: enough to recognise a paper one holds, too little to copy one. */
export function maskNumber(number: string): string {
  if (number.length <= 2 * SHOWN) return '*'.repeat(number.length);
  return number.slice(0, SHOWN) + '*'.repeat(number.length - 2 * SHOWN) + number.slice(-SHOWN);
}
