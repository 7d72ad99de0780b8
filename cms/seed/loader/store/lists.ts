import { docxOf } from '../files/docx.ts'
import type { StoreFile } from '../files/upload.ts'
import type { AlertItem, DepartmentItem, FormItem, GlossaryItem, TermItem } from '../items/lists.ts'
import { simplify } from '../simplify.ts'
import { documentIdOf } from './document.ts'
import type { SeedDocument } from './document.ts'
import { mapVersions, threeVersions } from './versions.ts'

/** Day that lists without a date of their own bear. */
const listDate = '2026-10-05'

export function termDocument(item: TermItem): SeedDocument {
  const { scheme, code, position } = item
  const versions = threeVersions(item.en, item['zh-Hant-HK'])
  return { uid: 'api::taxonomy-term.taxonomy-term', key: { value: `${scheme}/${code}`, where: { scheme, code } }, facts: { scheme, code, position }, versions, publishedOn: listDate }
}

export function departmentDocument(item: DepartmentItem): SeedDocument {
  const { code, kind, era, abbreviation } = item
  const versions = mapVersions(item, (name) => ({ name, abbreviation }))
  return { uid: 'api::bureau.bureau', key: { value: code, where: { code } }, facts: { code, kind, era }, versions, publishedOn: listDate }
}

/** Alerts have no natural key of their own but the name that the seed gives them. */
export function alertDocument(item: AlertItem): SeedDocument {
  const { severity, startsAt, endsAt } = item
  const services = item.services.map((code) => documentIdOf('api::service.service', code))
  const versions = threeVersions(item.en, item['zh-Hant-HK'])
  const key = { value: item.id, where: null }
  return { uid: 'api::alert.alert', key, facts: { severity, startsAt, endsAt, services }, versions, publishedOn: startsAt.slice(0, 10) }
}

export function glossaryDocument(item: GlossaryItem): SeedDocument {
  const { code } = item
  const versions = threeVersions(item.en, item['zh-Hant-HK'])
  return { uid: 'api::glossary-term.glossary-term', key: { value: code, where: { code } }, facts: { code }, versions, publishedOn: listDate }
}

export async function formDocument(storeFile: StoreFile, item: FormItem): Promise<SeedDocument> {
  const { formNumber, version } = item
  const versions = {
    en: await formVersion(storeFile, item, 'en', item.en),
    'zh-Hant-HK': await formVersion(storeFile, item, 'zh-Hant-HK', item['zh-Hant-HK']),
    'zh-Hans': await formVersion(storeFile, item, 'zh-Hans', simplify(item['zh-Hant-HK'])),
  }
  return { uid: 'api::form.form', key: { value: formNumber, where: { formNumber } }, facts: { formNumber, version }, versions, publishedOn: listDate }
}

async function formVersion(storeFile: StoreFile, item: FormItem, language: 'en' | 'zh-Hant-HK' | 'zh-Hans', texts: FormItem['en']) {
  const name = `form-${item.formNumber.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${language.toLowerCase()}`
  const bytes = await docxOf(texts.title, texts.content, language)
  return { title: texts.title, file: (await storeFile({ name, format: 'docx', bytes })).id }
}
