import { failed, passed, type Place } from '@clf/rules'
import { wholePage } from '../../look-and-feel/in-each-state.ts'
import { defineSiteRule } from '../../look-and-feel/rule-kinds.ts'
import { supportOf } from '../../look-and-feel/support-calendar.ts'
import type { Sight } from '../../sight/sight.ts'

type Reason = 'none-shown' | 'unknown' | 'ended' | 'mixed'

/** A page made with the library says which version, one that is supported, and is made of one. */
export const versionIsSupported = defineSiteRule<Reason>({
  id: 'version-is-supported',
  impact: 'moderate',
  criteria: ['clf:version'],
  source: { title: 'The house’s own: the standard is versioned, each version supported for a time', url: 'https://semver.org/' },
  messages: {
    'none-shown': {
      en: 'The page has elements of the standard ({found}) and does not say of which version. Load clf.css, or add <meta name="clf-version">.',
      'zh-Hant-HK': '網頁使用標準的元件（{found}），卻沒有註明版本。請載入 clf.css，或加上 <meta name="clf-version">。',
      'zh-Hans': '网页使用标准的组件（{found}），却没有注明版本。请载入 clf.css，或加上 <meta name="clf-version">。',
    },
    unknown: {
      en: 'The support calendar has no version {found}. Use a version that was released; if this one is newer than the audit, update the audit.',
      'zh-Hant-HK': '支援日程表沒有版本{found}。請使用已發布的版本；如此版本比審查工具更新，請更新審查工具。',
      'zh-Hans': '支持日程表没有版本{found}。请使用已发布的版本；如此版本比审查工具更新，请更新审查工具。',
    },
    ended: {
      en: 'Version {found} is no longer supported. Update the library.',
      'zh-Hant-HK': '版本{found}已不再獲支援。請更新元件庫。',
      'zh-Hans': '版本{found}已不再获支持。请更新组件库。',
    },
    mixed: {
      en: 'The page is made of more than one version: {found}. Load one version of the library.',
      'zh-Hant-HK': '網頁混用多個版本：{found}。請只載入一個版本的元件庫。',
      'zh-Hans': '网页混用多个版本：{found}。请只载入一个版本的组件库。',
    },
  },
  evaluate({ first, day }) {
    const elements = first.elements.filter(({ name }) => name.startsWith('clf-'))
    const shown = versionsShown(first)
    if (shown.length === 0)
      return Promise.resolve([elements.length === 0 ? { outcome: 'inapplicable' as const } : failed('none-shown', placeOf(elements[0]?.name), elements.map(({ name }) => name).join(', '))])
    const faults: ReturnType<typeof failed<Reason>>[] = shown.flatMap(({ version, place }) => {
      const support = supportOf(version, day)
      return support === 'supported' ? [] : [failed(support, place, version)]
    })
    const versions = [...Map.groupBy(shown.filter(({ version }) => !isOfStandard(version)), ({ version }) => version.replace(/^v/i, ''))]
    if (versions.length > 1)
      faults.push(failed('mixed', versions[1]?.[1][0]?.place ?? wholePage, versions.map(([version, at]) => `${version} (${at.map(({ where }) => where).join(', ')})`).join('; ')))
    return Promise.resolve(faults.length > 0 ? faults : shown.map(({ place }) => passed(place)))
  },
})

interface Shown {
  version: string
  where: string
  place: Place
}

/** Every version that a page shows, with where. */
function versionsShown({ metas, styleVersion, elements }: Sight): Shown[] {
  const ofMeta = metas.flatMap(({ name, content }): Shown[] => {
    const version = name === 'clf-version' ? content.trim() : name === 'generator' ? /\bclf\b[^\d]{0,20}v?(\d[\w.+-]*)/i.exec(content)?.[1] : undefined
    return version === undefined ? [] : [{ version, where: 'meta', place: { pointer: `meta[name="${name}"]`, snippet: `<meta name="${name}" content="${content}">` } }]
  })
  const ofStyle: Shown[] = styleVersion === '' ? [] : [{ version: styleVersion, where: 'clf.css', place: wholePage }]
  const ofElements = elements.filter(({ name, version }) => (name.startsWith('clf-') || !name.includes('-')) && version !== '').map(({ name, version }): Shown => ({
    version,
    where: name,
    place: placeOf(name),
  }))
  return [...ofMeta, ...ofStyle, ...ofElements]
}

/** Versions of the standard have two numbers, those of the library three. */
const isOfStandard = (version: string) => /^v?\d+\.\d+$/i.test(version.trim())

const placeOf = (name = 'html'): Place => ({ pointer: name, snippet: `<${name}>` })
