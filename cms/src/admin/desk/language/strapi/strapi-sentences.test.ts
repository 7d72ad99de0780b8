import { globSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { translations } from '../translations.ts'

type Sentences = Readonly<Record<string, string>>

const vendor = join(import.meta.dirname, '../../../../../../node_modules/@strapi')

/** Parts of Strapi with screens for editors, and what the ids of their sentences begin with in the interface. */
const parts = [['admin', ''], ['content-manager', 'content-manager.'], ['upload', 'upload.']] as const

/** Sentences of screens to which an editor does not come, by the beginning of their ids; with why where it is not plain. */
const notForEditors = [
  // An administrator’s: accounts, tokens, webhooks, what a list or form of Strapi is made of.
  /^(Roles|Users|Settings\.(?!sessions|profile)|global\.(plugins|auditLogs)|notification\.(ee|success\.\w*[tT]oken|error\.invalid)|widget\.last-activity)/,
  /^content-manager\.(containers\.(EditSettingsView|SettingPage|SettingsPage|SettingsView|SettingViewModel|list-settings|edit-settings)|edit-settings-view|emptyAttributes|components\.(Draggable|EmptyAttributes|Field|SettingsViewWrapper|notification|repeatable|DragHandle)|notification\.info|groups|models|error\.(attribute|contentTypeName|schema)|api\.id|popUpWarning\.(warning\.updateAll|bodyMessage\.contentType\.delete$)|form\.|pages\.NoContentType)/,
  /^upload\.(settings|config)/,
  // The desk has its own form, home page, picker of files and relations.
  /^(HomePage\.|components\.(Blocks|Wysiwyg)|content-manager\.(components\.(Dynamic|Blocks|Relation|Repeatable|empty-|reset-|uid)|containers\.(EditView\.add|Home)|relation\.|EditRelations|dnd\.|widget|plugin\.description))/,
  // Editions of a paid plan, the tour, announcements: switched off.
  /^(tours|app\.(components\.(FreeTrial|GuidedTour|NpsSurvey|Onboarding|MediaLibraryBanner|UpsellBanner|BlockLink|LeftMenu\.trial|LeftMenuFooter)|HeaderLayout\.docLink)|components\.premiumFeature|content-manager\.(history|preview)|upload\.(ai|.*[mM]etadata|asset-details\.replace\.description\.ai))/,
  // Values and names alone.
  /^(components\.Input\.error\.custom-error|global\.fullname|Auth\.form\.email\.placeholder|widget\.key-statistics\.list\.webhooks|global\.last-change|.*\.value$)/,
]

async function sentencesOf(locale: string): Promise<Sentences> {
  const found: Record<string, string> = {}
  for (const [part, prefix] of parts) {
    const [file] = globSync(`${part}/dist/**/translations/${locale}.json.mjs`, { cwd: vendor })
    const { default: all } = (await import(join(vendor, file ?? ''))) as { default: Sentences }
    for (const [id, sentence] of Object.entries(all)) found[prefix + id] = sentence
  }
  return found
}

describe.each(['zh', 'zh-Hans'])('Strapi’s own interface in %s', (locale) => {
  it('has Chinese for every sentence that an editor meets', async () => {
    const english = await sentencesOf('en')
    const shown: Sentences = { ...(await sentencesOf(locale)), ...translations()[locale] }
    const met = Object.entries(english).filter(([id, sentence]) => /[a-z]{2}/i.test(sentence) && !notForEditors.some((pattern) => pattern.test(id)))
    expect(met.length).toBeGreaterThan(400)
    expect(met.filter(([id]) => !/\p{Script=Han}/u.test(shown[id] ?? '')).map(([id, sentence]) => `${id}: ${sentence}`)).toEqual([])
  })
})
