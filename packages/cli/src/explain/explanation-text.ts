import type { Explanation } from '@clf/audit'
import type { LanguageTag } from '@clf/text'

interface Words {
  advice: string
  demands: string
  criteria: string
  why: string
  says: string
  mend: (element: string) => string
  act: string
  differs: string
  more: string
  colon: string
}

const words: Record<LanguageTag, Words> = {
  en: {
    advice: 'Advice: it fails no page.',
    demands: 'It demands',
    criteria: 'Criteria',
    why: 'Why',
    says: 'It says',
    mend: (element) => `How to mend it with <${element}>`,
    act: 'ACT rules',
    differs: 'How it differs from axe-core',
    more: 'More',
    colon: ': ',
  },
  'zh-Hant-HK': {
    advice: '屬建議，不會使網頁不合格。',
    demands: '要求',
    criteria: '準則',
    why: '為何重要',
    says: '提示',
    mend: (element) => `以 <${element}> 修正`,
    act: 'ACT 規則',
    differs: '與 axe-core 的分別',
    more: '詳情',
    colon: '：',
  },
  'zh-Hans': {
    advice: '属建议，不会使网页不合格。',
    demands: '要求',
    criteria: '准则',
    why: '为何重要',
    says: '提示',
    mend: (element) => `以 <${element}> 修正`,
    act: 'ACT 规则',
    differs: '与 axe-core 的区别',
    more: '详情',
    colon: '：',
  },
}

const named = (id: string | null) => (id === null || id.startsWith('clf:') ? '' : `WCAG ${id} `)

/** What there is to say of a rule, for a terminal. */
export function explanationText({ info, demand, says, criteria, url, section, differs, remedy }: Explanation, language: LanguageTag): string {
  const said = words[language]
  const reasons = [...new Set(criteria.flatMap(({ why }) => (why ? [why[language]] : [])))]
  const part = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [`${title}${said.colon.trimEnd()}\n${lines.map((line) => `  ${line}`).join('\n')}`])
  return `${
    [
      `${info.id}  (${section ? `${section.number}, ` : ''}${info.engine === 'axe' ? 'axe-core' : 'CLF'} ${info.version})${info.isAdvisory ? `\n${said.advice}` : ''}`,
      ...part(said.demands, demand ? [demand.help[language], demand.description[language]] : []),
      ...part(said.criteria, criteria.map(({ id, name }) => `${named(id)}${name[language]}`)),
      ...part(said.why, reasons),
      ...part(said.says, says.map(({ message }) => message[language])),
      ...(remedy ? part(said.mend(remedy.element), remedy.example.split('\n')) : []),
      ...part(said.differs, differs ? [differs.rules.join(', '), differs.how[language]] : []),
      ...part(said.act, info.act.map((id) => `https://www.w3.org/WAI/standards-guidelines/act/rules/${id}/`)),
      ...part(said.more, [...(section ? [section.where[language]] : []), url]),
    ].join('\n\n')
  }\n`
}
