/**
 * Card numbers that payment companies publish for tests; none of them is anybody's. Every other number is refused, so that
 * nobody learns to type a real one here.
 */
export const testCards: readonly {
  readonly number: string;
  readonly kind: string;
  readonly taken: boolean;
}[] = [
  { number: '4111 1111 1111 1111', kind: 'Visa', taken: true },
  { number: '5555 5555 5555 4444', kind: 'Mastercard', taken: true },
  { number: '3700 000000 00002', kind: 'American Express', taken: true },
  { number: '4000 0000 0000 0002', kind: 'Visa', taken: false },
];

const digits = (text: string): string => text.replace(/[\s-]/g, '');

/** Undefined for a number that is not on the list. */
export const findTestCard = (number: string): (typeof testCards)[number] | undefined =>
  testCards.find((card) => digits(card.number) === digits(number));
