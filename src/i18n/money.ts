/** The currencies of the regions where such systems are in use, and of the euro. */
const currencies: readonly (readonly [currency: string, regions: string])[] = [
  ['GBP', 'GB GG IM JE'],
  ['EUR', 'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'],
  ['USD', 'US'],
  ['CAD', 'CA'],
  ['AUD', 'AU'],
  ['NZD', 'NZ'],
];

/** The currency of a language's region: of `en-GB` the pound. Undefined where it has none, as in `en`. */
export const currencyOf = (lang: string): string | undefined => {
  const { region } = new Intl.Locale(lang);
  return region === undefined ? undefined : currencies.find(([, regions]) => regions.includes(region))?.[0];
};

const formats = new Map<string, Intl.NumberFormat>();

/** An amount in major units, in words; without a symbol where the currency is not known. */
export const moneyInWords = (amount: number, locale: string, currency: string | undefined): string => {
  const key = `${locale} ${currency}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(
      locale,
      currency === undefined
        ? { minimumFractionDigits: 2, maximumFractionDigits: 2 }
        : { style: 'currency', currency, currencyDisplay: 'narrowSymbol' },
    );
    formats.set(key, format);
  }
  return format.format(amount);
};
