import { languageTags } from '@clf/text'
import { describe, expect, it, test } from 'vitest'
import { kindExamples } from './all-examples.ts'
import { kinds } from './all-kinds.ts'
import { bestPracticeExamples } from './best-practice/example.ts'
import { entry as bestPracticeEntry, filters as bestPracticeFilters } from './best-practice/register.ts'
import { circularExamples } from './circular/example.ts'
import { entry as circularEntry, filters as circularFilters } from './circular/register.ts'
import { guidelineExamples } from './guideline/example.ts'
import { entry as guidelineEntry, filters as guidelineFilters } from './guideline/register.ts'
import type { SectionContext } from './section.ts'
import { serviceExamples } from './service/example.ts'
import { entry as serviceEntry, layout } from './service/register.ts'

const english: SectionContext = { lang: 'en', label: (scheme, code) => (code === 'general-circular' && scheme === 'series' ? 'General Circular' : code) }

function first<T>(documents: T[]): T {
  const [one] = documents
  if (!one) throw new Error('An example is needed.')
  return one
}

const lifecycle = { by: 'lifecycle' }
const bureau = { by: 'bureau' }
const topic = { by: 'term', name: 'topic', label: { en: 'Topic', 'zh-Hant-HK': '主題', 'zh-Hans': '主题' }, scheme: 'topic', field: 'topics', isRelation: true }

describe('the filters of a register, in their order', () => {
  it('are of circulars: series, year, status, department and schedule', () => {
    expect(circularFilters).toEqual([
      { by: 'term', name: 'series', label: { en: 'Series', 'zh-Hant-HK': '系列', 'zh-Hans': '系列' }, scheme: 'series', field: 'series', isRelation: false },
      { by: 'year', name: 'year', label: { en: 'Year', 'zh-Hant-HK': '年份', 'zh-Hans': '年份' }, field: 'year' },
      lifecycle,
      bureau,
      { by: 'term', name: 'schedule', label: { en: 'Filing schedule', 'zh-Hant-HK': '檔案類別', 'zh-Hans': '档案类别' }, scheme: 'schedule', field: 'schedule', isRelation: false },
    ])
  })

  it('are of guidelines: status, force, department and topic', () => {
    const choices = [
      { value: 'mandatory', label: { en: 'Mandatory', 'zh-Hant-HK': '必須遵守', 'zh-Hans': '必须遵守' }, condition: { mandatory: { $eq: true } } },
      { value: 'advisory', label: { en: 'Advisory', 'zh-Hant-HK': '建議', 'zh-Hans': '建议' }, condition: { mandatory: { $eq: false } } },
    ]
    expect(guidelineFilters).toEqual([lifecycle, { by: 'choice', name: 'force', label: { en: 'Force', 'zh-Hant-HK': '效力', 'zh-Hans': '效力' }, choices }, bureau, topic])
  })

  it('are of reference models: status, maturity, department and topic', () => {
    const choices = [
      { value: 'trial', label: { en: 'On trial', 'zh-Hant-HK': '試行中', 'zh-Hans': '试行中' }, condition: { maturity: { $eq: 'trial' } } },
      { value: 'proven', label: { en: 'Proven', 'zh-Hant-HK': '已見成效', 'zh-Hans': '已见成效' }, condition: { maturity: { $eq: 'proven' } } },
      { value: 'standard', label: { en: 'Standard practice', 'zh-Hant-HK': '標準做法', 'zh-Hans': '标准做法' }, condition: { maturity: { $eq: 'standard' } } },
    ]
    expect(bestPracticeFilters).toEqual([lifecycle, { by: 'choice', name: 'maturity', label: { en: 'Maturity', 'zh-Hant-HK': '成熟程度', 'zh-Hans': '成熟程度' }, choices }, bureau, topic])
  })
})

describe('a line of a register', () => {
  const issuer = (text: string) => ({ text, path: '/departments/drb', lang: undefined })

  it('says of a circular its number, date and issuer', () => {
    const circular = { ...first(circularExamples('en')), title: 'Review', summary: 'Once a year.' }
    const { name } = circular.issuingBureau ?? expect.fail('the example has an issuer')
    expect(circularEntry(circular, english)).toEqual({
      title: 'Review',
      path: '/circulars/general-circular/6-2026',
      summary: 'Once a year.',
      status: { lifecycle: 'current', label: 'In force' },
      number: 'General Circular No. 6/2026',
      facts: [{ text: '2 May 2026' }, issuer(name)],
    })
    expect(circularEntry({ ...circular, issuingBureau: null }, english).facts).toEqual([{ text: '2 May 2026' }])
  })

  it('says of a guideline its number, force, version, date and issuer', () => {
    const guideline = { ...first(guidelineExamples('en')), guidelineNumber: 'G99', version: '1.2', mandatory: true, revisedOn: '2026-05-02', slug: 'desk' }
    const { name } = guideline.issuingBureau ?? expect.fail('the example has an issuer')
    expect(guidelineEntry(guideline, english)).toMatchObject({ path: '/guidelines/desk', number: 'G99', facts: [{ text: 'Mandatory' }, { text: 'Version 1.2' }, { text: '2 May 2026' }, issuer(name)] })
    expect(guidelineEntry({ ...guideline, mandatory: false, issuingBureau: null }, english).facts).toEqual([{ text: 'Advisory' }, { text: 'Version 1.2' }, { text: '2 May 2026' }])
  })

  it('says of a reference model its maturity, date and owner', () => {
    const model = { ...first(bestPracticeExamples('en')), maturity: 'proven' as const, revisedOn: '2026-05-02', slug: 'scan' }
    const { name } = model.ownerBureau ?? expect.fail('the example has an owner')
    expect(bestPracticeEntry(model, english)).toMatchObject({ path: '/references/scan', facts: [{ text: 'Proven' }, { text: '2 May 2026' }, issuer(name)] })
    expect(bestPracticeEntry({ ...model, ownerBureau: null }, english).facts).toEqual([{ text: 'Proven' }, { text: '2 May 2026' }])
  })

  it.each(
    [
      ['upcoming', 'Not yet in force (from 1 January 2027)', '尚未生效（2027年1月1日起）', '尚未生效（2027年1月1日起）'],
      ['current', 'In force', '現行', '现行'],
      ['superseded', 'Superseded', '已被取代', '已被取代'],
      ['withdrawn', 'Withdrawn', '已撤回', '已撤回'],
      ['expired', 'Expired', '已失效', '已失效'],
      ['archived', 'Archived', '已存檔', '已存档'],
    ] as const,
  )('says whether the document holds: %s', (state, ...labels) => {
    const statuses = languageTags.map((lang) => guidelineEntry({ ...first(guidelineExamples(lang)), lifecycle: state, lifecycleFrom: '2027-01-01' }, { ...english, lang }).status)
    expect(statuses).toEqual(labels.map((label) => ({ lifecycle: state, label })))
  })
})

describe('the catalogue of services', () => {
  const service = first(serviceExamples('en'))

  it('groups by category, those without one last under a heading of their own', () => {
    expect(layout).toMatchObject({ as: 'catalogue', scheme: 'service-category', other: { en: 'Other services', 'zh-Hant-HK': '其他服務', 'zh-Hans': '其他服务' } })
    if (layout.as !== 'catalogue') expect.fail('services are a catalogue')
    const category = service.category ?? expect.fail('the example has a category')
    expect([layout.groupOf({ ...service, category: { ...category, code: 'pay' } }), layout.groupOf({ ...service, category: null })]).toEqual(['pay', null])
  })

  it.each(
    [
      ['live', undefined],
      ['planned', 'Planned'],
      ['maintenance', 'Under maintenance'],
      ['retired', 'Closed'],
    ] as const,
  )('tags only a service that cannot be used: %s', (availability, tag) => {
    expect(serviceEntry({ ...service, serviceCode: 'e-leave', availability }, english)).toEqual({
      title: service.title,
      path: '/services/e-leave',
      summary: service.summary,
      status: undefined,
      tag,
      facts: [],
    })
  })
})

test.each(
  [
    ['circular', {
      head: 'circular',
      notice: 'lifecycle',
      after: 'closing and amendments',
      populate: { issuingBureau: true, closing: true, amendments: true },
      texts: [],
    }],
    ['guideline', { head: 'title', notice: 'lifecycle', after: 'nothing', populate: { issuingBureau: true }, texts: [] }],
    ['best-practice', { head: 'title', notice: 'lifecycle', after: 'nothing', populate: { ownerBureau: true }, texts: ['problem', 'solution', 'outcome'] }],
    ['service', { head: 'title', notice: 'availability', after: 'nothing', populate: { providerBureau: true, category: true }, texts: [] }],
  ] as const,
)('a page of a %s shows these parts and asks the CMS for what it prints of relations', (name, shown) => {
  const { head, notice, after, populate, texts } = kinds[name].page
  expect({ head, notice, after, populate, texts: texts.map(({ field }) => field) }).toEqual(shown)
})

test('every kind has examples', () => {
  expect(Object.keys(kinds).sort()).toEqual(Object.keys(kindExamples).sort())
})
