type Form = Intl.LDMLPluralRule;

const rules = new Map<string, Intl.PluralRules>();

/** Welsh, as CLDR has it, for browsers that do not know it. */
const welsh: Readonly<Record<number, Form>> = { 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 6: 'many' };

const formOf = (language: string, count: number): Form => {
  if (language === 'cy') return welsh[count] ?? 'other';
  let rule = rules.get(language);
  if (!rule) rules.set(language, (rule = new Intl.PluralRules(language)));
  return rule.select(count);
};

/** The form of a word that goes with a number: the one that the language asks for, or `other`. */
export const plural = (
  language: string,
  count: number,
  forms: { readonly [F in Form]?: string } & { readonly other: string },
): string => forms[formOf(language, count)] ?? forms.other;
