import type { LanguageTag } from '@clf/text'
import type { Core } from '@strapi/strapi'
import { bodyOf } from '../body/body-of.ts'
import { attachmentsOf } from '../files/attachments.ts'
import type { BestPracticeItem } from '../items/best-practice.ts'
import { referenceOf } from '../items/circular.ts'
import type { CircularItem } from '../items/circular.ts'
import type { GuidelineItem } from '../items/guideline.ts'
import type { ServiceItem } from '../items/service.ts'
import { documentIdOf } from './document.ts'
import type { SeedDocument } from './document.ts'
import { translatedVersions } from './versions.ts'

type Page = CircularItem | GuidelineItem | BestPracticeItem | ServiceItem

const bureau = 'api::bureau.bureau'
const term = 'api::taxonomy-term.taxonomy-term'

/** A circular as the document service takes it. The circulars it supersedes must be stored already. */
export async function circularDocument(strapi: Core.Strapi, item: CircularItem): Promise<SeedDocument> {
  const uid = 'api::circular.circular'
  const { series, number, year, date, force, lifecycle, classification } = item
  const reference = referenceOf(item)
  const key = { value: reference, where: { reference } }
  const supersedes = (item.supersedes ?? []).map((value) => documentIdOf(uid, value))
  const facts = { series, number, year, date, force, lifecycle, classification, ...optionalFacts(item), supersedes, issuingBureau: documentIdOf(bureau, item.bureau) }
  const version = (language: 'en' | 'zh-Hant-HK') => ({ ...versionOf(item, language, item.numbered), ...circularTexts(item, language) })
  return finish(strapi, { uid, key, facts, publishedOn: item.revisedOn }, item, version)
}

function optionalFacts({ effectiveFrom, effectiveTo, fileReference, schedule }: CircularItem) {
  return { effectiveFrom: effectiveFrom ?? null, effectiveTo: effectiveTo ?? null, fileReference: fileReference ?? null, schedule: schedule ?? null }
}

function circularTexts(item: CircularItem, language: 'en' | 'zh-Hant-HK') {
  const { from, to, preamble, closing } = item[language]
  const amendments = (item.amendments ?? []).map(({ date, note }) => ({ date, note: note[language] }))
  return { from, to, preamble: preamble ?? null, closing: closing ?? null, amendments }
}

/** A guideline as the document service takes it. */
export async function guidelineDocument(strapi: Core.Strapi, item: GuidelineItem): Promise<SeedDocument> {
  const { slug, guidelineNumber, version, mandatory, lifecycle } = item
  const facts = { slug, guidelineNumber, version, mandatory, lifecycle, issuingBureau: documentIdOf(bureau, item.bureau) }
  const base = { uid: 'api::guideline.guideline', key: { value: slug, where: { slug } }, facts, publishedOn: item.revisedOn } as const
  return finish(strapi, base, item, (language) => versionOf(item, language))
}

/** A best practice as the document service takes it. */
export async function bestPracticeDocument(strapi: Core.Strapi, item: BestPracticeItem): Promise<SeedDocument> {
  const { slug, maturity, lifecycle } = item
  const facts = { slug, maturity, lifecycle, ownerBureau: documentIdOf(bureau, item.bureau) }
  const base = { uid: 'api::best-practice.best-practice', key: { value: slug, where: { slug } }, facts, publishedOn: item.revisedOn } as const
  return finish(strapi, base, item, (language) => ({ ...versionOf(item, language), ...practiceTexts(item, language) }))
}

function practiceTexts(item: BestPracticeItem, language: 'en' | 'zh-Hant-HK') {
  const nodes = (text: string) => bodyOf(text, { language, numbered: false }).flatMap((block) => (block.__component === 'content.text' ? block.body : []))
  const { problem, solution, outcome } = item[language]
  return { problem: nodes(problem), solution: nodes(solution), outcome: nodes(outcome) }
}

/** A service as the document service takes it. */
export async function serviceDocument(strapi: Core.Strapi, item: ServiceItem): Promise<SeedDocument> {
  const { serviceCode, availability, popularity, loginMethod, url } = item
  const relations = { category: documentIdOf(term, `service-category/${item.category}`), providerBureau: documentIdOf(bureau, item.bureau) }
  const facts = { serviceCode, availability, popularity, loginMethod, url: url ?? null, ...relations }
  const base = { uid: 'api::service.service', key: { value: serviceCode, where: { serviceCode } }, facts, publishedOn: item.revisedOn } as const
  return finish(strapi, base, item, (language) => {
    const { serviceHours, whoCanUse } = item[language]
    return { ...versionOf(item, language), serviceHours, whoCanUse }
  })
}

function versionOf(item: Page, language: 'en' | 'zh-Hant-HK', numbered = false) {
  const { title, summary, contactPost, body } = item[language]
  return { title, summary, contact: { post: contactPost, ...item.contact }, body: bodyOf(body, { language, numbered }) }
}

type Version = ReturnType<typeof versionOf>

async function finish(
  strapi: Core.Strapi,
  base: Omit<SeedDocument, 'versions'>,
  item: Page,
  version: (language: 'en' | 'zh-Hant-HK') => Version,
): Promise<SeedDocument> {
  const { revisedOn, reviewedOn, reviewBy } = item
  const topics = item.topics.map((code) => documentIdOf(term, `topic/${code}`))
  const facts = { ...base.facts, revisedOn, reviewedOn: reviewedOn ?? null, reviewBy, topics, demonstration: true }
  const texts = translatedVersions(version('en'), version('zh-Hant-HK'))
  const attach = (language: LanguageTag) => withAttachments(strapi, texts[language], item, language, base.key.value)
  const versions = { en: await attach('en'), 'zh-Hant-HK': await attach('zh-Hant-HK'), 'zh-Hans': await attach('zh-Hans') }
  return { ...base, facts, versions }
}

async function withAttachments(strapi: Core.Strapi, version: Version, item: Page, language: LanguageTag, key: string) {
  const owner = { key: key.replaceAll('/', '-'), email: item.contact.email }
  const attachments = await attachmentsOf(strapi, item.attachments ?? [], language, owner)
  return attachments ? { ...version, body: [...version.body, attachments] } : version
}
