/** The symbol of a currency as people of a language write it: `£`, `$`, `€`; the code where it has none. */
export const currencySymbol = (locale: string, currency: string): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? currency;
