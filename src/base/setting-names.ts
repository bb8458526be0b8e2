/** Every setting, as a property and as an attribute. */
export const attributeOf = {
  clientName: 'client-name',
  customDomain: 'custom-domain',
  currency: 'currency',
  lang: 'lang',
  basketUrl: 'basket-url',
  accountUrl: 'account-url',
  bookingUrl: 'booking-url',
} as const;

export type SettingName = keyof typeof attributeOf;

export const settingNames = Object.keys(attributeOf) as SettingName[];

export const settingAttributes: readonly string[] = Object.values(attributeOf);
