import type { Language } from '../language.ts'
import { transitionsFrom, type Duration, type Machine, type Transition } from './schema.ts'

/** The machine as text of Mermaid (`stateDiagram-v2`), with names in the language, and accessible title and description. */
export function mermaidOf(machine: Machine, language: Language): string {
  const lines = [
    'stateDiagram-v2',
    `  accTitle: ${label(machine.title[language])}`,
    `  accDescr: ${describeMachine(machine, language).map(label).join(' ')}`,
    ...Object.entries(machine.states).map(([id, { title }]) => `  state "${label(title[language])}" as ${alias(id)}`),
    `  [*] --> ${alias(machine.initial)}`,
    ...Object.values(machine.transitions).flatMap((transition) =>
      transition.from.map((from) => `  ${alias(from)} --> ${alias(transition.to)}: ${label(`${transition.title[language]} (${takersOf(machine, transition, language)})`)}`)
    ),
    ...Object.entries(machine.states).filter(([, { final }]) => final).map(([id]) => `  ${alias(id)} --> [*]`),
  ]
  return `${lines.join('\n')}\n`
}

/** The same in sentences, one for each state: the text alternative of the diagram. */
export function describeMachine(machine: Machine, language: Language): string[] {
  const say = sentences[language]
  return Object.entries(machine.states).map(([id, state]) => {
    const ways = transitionsFrom(machine, id).map(([, transition]) => {
      const to = machine.states[transition.to]?.title[language] ?? transition.to
      return say.way(transition.title[language], takersOf(machine, transition, language), to)
    })
    const begins = id === machine.initial ? say.begins : ''
    const within = state.deadline ? say.within(say.duration(state.deadline.within)) : ''
    return state.final ? say.state(state.title[language], begins, within, say.ends) : say.state(state.title[language], begins, within, ways.join(say.or))
  })
}

const alias = (id: string): string => `s_${id.replaceAll('-', '_')}`

/** Marks that mean something to Mermaid, as the entities it knows. */
const label = (text: string): string => text.replaceAll(/[#;:"{}<>]/g, (mark) => `#${mark.charCodeAt(0)};`).replaceAll(/\s+/g, ' ')

function takersOf(machine: Machine, { by, atDeadline, kind }: Transition, language: Language): string {
  const say = sentences[language]
  const takers = [...by.map((role) => machine.roles[role]?.title[language] ?? role), ...(atDeadline ? [say.clock] : [])].join(say.and)
  return kind === 'decision' ? say.decides(takers) : takers
}

interface Sentences {
  state: (title: string, begins: string, within: string, ways: string) => string
  begins: string
  ends: string
  clock: string
  and: string
  or: string
  way: (title: string, takers: string, to: string) => string
  within: (time: string) => string
  decides: (takers: string) => string
  duration: (time: Duration) => string
}

const sentences: Record<Language, Sentences> = {
  en: {
    state: (title, begins, within, ways) => `${title}${begins}${within}: ${ways}.`,
    begins: ', where a case begins',
    ends: 'the case ends',
    clock: 'the clock, at the deadline',
    and: ' or ',
    or: '; ',
    way: (title, takers, to) => `“${title}” by ${takers} leads to “${to}”`,
    within: (time) => `, within ${time}`,
    decides: (takers) => `${takers}, never who submitted`,
    duration: (time) => {
      const many = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`
      if ('hours' in time) return many(time.hours, 'hour')
      return 'days' in time ? many(time.days, 'day') : many(time.workingDays, 'working day')
    },
  },
  'zh-Hant-HK': {
    state: (title, begins, within, ways) => `${title}${begins}${within}：${ways}。`,
    begins: '（個案由此開始）',
    ends: '個案結束',
    clock: '限期屆滿時自動執行',
    and: '或',
    or: '；',
    way: (title, takers, to) => `「${title}」（${takers}）通往「${to}」`,
    within: (time) => `，限期${time}`,
    decides: (takers) => `${takers}，不得為提交者`,
    duration: (time) => ('hours' in time ? `${time.hours}小時` : 'days' in time ? `${time.days}天` : `${time.workingDays}個工作天`),
  },
  'zh-Hans': {
    state: (title, begins, within, ways) => `${title}${begins}${within}：${ways}。`,
    begins: '（个案由此开始）',
    ends: '个案结束',
    clock: '限期届满时自动执行',
    and: '或',
    or: '；',
    way: (title, takers, to) => `“${title}”（${takers}）通往“${to}”`,
    within: (time) => `，限期${time}`,
    decides: (takers) => `${takers}，不得为提交者`,
    duration: (time) => ('hours' in time ? `${time.hours}小时` : 'days' in time ? `${time.days}天` : `${time.workingDays}个工作天`),
  },
}
