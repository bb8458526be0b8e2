/** Major units to pence, the nearest: sums are made of whole numbers only. */
export const toPence = (major: number): number => Math.round(major * 100);

/** Pence to the decimals of the wire. Source: reference 5.4. */
export const toMajor = (pence: number): number => pence / 100;
