import type { Message } from '../language.ts'
import type { MachineFaultCode } from './faults.ts'

interface Detail {
  place: string
  detail: string
}

/** What is wrong with a machine, and what to do. `place` is a path such as `states.draft`, `detail` the id or value it is about. */
export const machineFaultWords: Record<MachineFaultCode, Message<Detail>> = {
  'wrong-type': {
    en: ({ place, detail }) => `${place} is missing or of another type. Give it a value of type ${detail}.`,
    'zh-Hant-HK': ({ place, detail }) => `${place} 欠缺或類型不符。請提供類型為 ${detail} 的值。`,
    'zh-Hans': ({ place, detail }) => `${place} 欠缺或类型不符。请提供类型为 ${detail} 的值。`,
  },
  'wrong-value': {
    en: ({ place, detail }) => `${place} has a value that is not allowed. Allowed: ${detail}.`,
    'zh-Hant-HK': ({ place, detail }) => `${place} 的值不獲接受。可用的值：${detail}。`,
    'zh-Hans': ({ place, detail }) => `${place} 的值不获接受。可用的值：${detail}。`,
  },
  'unknown-field': {
    en: ({ place, detail }) => `${place} has fields that nothing reads: ${detail}. Correct their names or take them out.`,
    'zh-Hant-HK': ({ place, detail }) => `${place} 有無人讀取的欄位：${detail}。請更正名稱或刪除。`,
    'zh-Hans': ({ place, detail }) => `${place} 有无人读取的字段：${detail}。请更正名称或删除。`,
  },
  'unknown-state': {
    en: ({ place, detail }) => `${place} names the state “${detail}”, which does not exist. Add it to the states or correct the name.`,
    'zh-Hant-HK': ({ place, detail }) => `${place} 提及的狀態「${detail}」並不存在。請加入該狀態或更正名稱。`,
    'zh-Hans': ({ place, detail }) => `${place} 提及的状态“${detail}”并不存在。请加入该状态或更正名称。`,
  },
  'unknown-role': {
    en: ({ place, detail }) => `${place} names the role “${detail}”, which does not exist. Add it to the roles or correct the name.`,
    'zh-Hant-HK': ({ place, detail }) => `${place} 提及的角色「${detail}」並不存在。請加入該角色或更正名稱。`,
    'zh-Hans': ({ place, detail }) => `${place} 提及的角色“${detail}”并不存在。请加入该角色或更正名称。`,
  },
  'unknown-transition': {
    en: ({ place, detail }) => `${place} names the transition “${detail}”, which does not exist. Add it to the transitions or correct the name.`,
    'zh-Hant-HK': ({ place, detail }) => `${place} 提及的步驟「${detail}」並不存在。請加入該步驟或更正名稱。`,
    'zh-Hans': ({ place, detail }) => `${place} 提及的步骤“${detail}”并不存在。请加入该步骤或更正名称。`,
  },
  'unreachable-state': {
    en: ({ detail }) => `Nothing leads from the first state to “${detail}”. Add a transition to it or take it out.`,
    'zh-Hant-HK': ({ detail }) => `由最初狀態無法到達「${detail}」。請加入通往該狀態的步驟，或將其刪除。`,
    'zh-Hans': ({ detail }) => `由最初状态无法到达“${detail}”。请加入通往该状态的步骤，或将其删除。`,
  },
  'dead-end': {
    en: ({ detail }) => `From “${detail}” no case can end. Mark it as final or add a way to a final state.`,
    'zh-Hant-HK': ({ detail }) => `個案到達「${detail}」後無法結束。請把它標示為終結狀態，或加入通往終結狀態的步驟。`,
    'zh-Hans': ({ detail }) => `个案到达“${detail}”后无法结束。请把它标示为终结状态，或加入通往终结状态的步骤。`,
  },
  'final-leads-on': {
    en: ({ place, detail }) => `${place} leads out of “${detail}”, in which the case has ended. Take it out, or do not mark the state as final.`,
    'zh-Hant-HK': ({ place, detail }) => `${place} 由「${detail}」出發，但個案在該狀態已經結束。請刪除該步驟，或不要把該狀態標示為終結狀態。`,
    'zh-Hans': ({ place, detail }) => `${place} 由“${detail}”出发，但个案在该状态已经结束。请删除该步骤，或不要把该状态标示为终结状态。`,
  },
  'nobody-takes': {
    en: ({ detail }) => `Nobody can take “${detail}”: it has no role, and the clock does not take it. Name a role in “by”.`,
    'zh-Hant-HK': ({ detail }) => `無人可執行「${detail}」：既沒有指定角色，亦不會在限期屆滿時自動執行。請在「by」列明角色。`,
    'zh-Hans': ({ detail }) => `无人可执行“${detail}”：既没有指定角色，亦不会在限期届满时自动执行。请在“by”列明角色。`,
  },
  'decision-by-the-clock': {
    en: ({ detail }) => `“${detail}” is a decision, and the clock decides nothing. Take out “atDeadline”, or let it be a step.`,
    'zh-Hant-HK': ({ detail }) => `「${detail}」是一項決定，不可在限期屆滿時自動作出。請刪除「atDeadline」，或把它改為一般步驟。`,
    'zh-Hans': ({ detail }) => `“${detail}”是一项决定，不可在限期届满时自动作出。请删除“atDeadline”，或把它改为一般步骤。`,
  },
  'deadline-missing': {
    en: ({ place, detail }) => `${place} needs a deadline of “${detail}”, which has none. Give the state a deadline.`,
    'zh-Hant-HK': ({ place, detail }) => `${place} 須有「${detail}」的限期，但該狀態沒有限期。請為該狀態訂明限期。`,
    'zh-Hans': ({ place, detail }) => `${place} 须有“${detail}”的限期，但该状态没有限期。请为该状态订明限期。`,
  },
  'nothing-awaited': {
    en: ({ detail }) => `“${detail}” has a deadline, and nothing that has to be done by then. Let one transition be taken by the clock, or one not be optional.`,
    'zh-Hant-HK': ({ detail }) => `「${detail}」訂有限期，但沒有須在限期前完成的步驟。請把其中一個步驟改為限期屆滿時自動執行，或不要把它列為可選。`,
    'zh-Hans': ({ detail }) => `“${detail}”订有限期，但没有须在限期前完成的步骤。请把其中一个步骤改为限期届满时自动执行，或不要把它列为可选。`,
  },
  'two-at-deadline': {
    en: ({ detail }) => `At the deadline of “${detail}” more than one transition would be taken. Leave one.`,
    'zh-Hant-HK': ({ detail }) => `「${detail}」限期屆滿時會有多於一個步驟自動執行。請只保留一個。`,
    'zh-Hans': ({ detail }) => `“${detail}”限期届满时会有多于一个步骤自动执行。请只保留一个。`,
  },
  'circle-of-the-clock': {
    en: ({ detail }) => `From “${detail}” the clock alone leads back to it, for ever. Let a person take one of the transitions.`,
    'zh-Hant-HK': ({ detail }) => `由「${detail}」出發，限期屆滿會令個案不斷返回該狀態。請把其中一個步驟改由人員執行。`,
    'zh-Hans': ({ detail }) => `由“${detail}”出发，限期届满会令个案不断返回该状态。请把其中一个步骤改由人员执行。`,
  },
  undecided: {
    en: ({ place, detail }) => `${place} leads to “${detail}”, which needs a decision, without one. Let the transition be a decision.`,
    'zh-Hant-HK': ({ place, detail }) => `${place} 未經決定便通往須經決定的「${detail}」。請把該步驟定為決定。`,
    'zh-Hans': ({ place, detail }) => `${place} 未经决定便通往须经决定的“${detail}”。请把该步骤定为决定。`,
  },
}
