/** What of a page is the edition's own, by type, as a selector; elsewhere the main part of the page is. */
const regions: Readonly<Record<string, (facts: Readonly<Record<string, unknown>>) => string>> = {
  // Further parts of these pages are other documents'.
  'api::alert.alert': () => '.intranet-alerts',
  'api::bureau.bureau': () => 'main > h1, main > .clf-lead',
  'api::form.form': ({ formNumber }) => `[id="form-${String(formNumber)}"]`,
}

export function regionOf(uid: string, facts: Readonly<Record<string, unknown>>): string {
  return regions[uid]?.(facts) ?? 'main'
}
