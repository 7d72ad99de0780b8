import type { Core } from '@strapi/strapi'
import type { errors } from '@strapi/utils'
import { titleOf } from '../editions/title.ts'
import type { Row } from '../editions/row.ts'
import { refusal } from '../writes/problem.ts'
import { told } from '../writes/told.ts'
import type { Sentence, Told } from '../writes/told.ts'
import { findingsOf } from './judge-draft.ts'
import type { DraftFinding } from './judge-draft.ts'

/** What somebody wants to do: make a draft public, now or at an instant, or take the withdrawal of what is public back. */
type Act = 'publish' | 'schedule' | 'restore'

/** Beginning of the refusal. */
const beginnings: Readonly<Record<Act, Sentence>> = {
  publish: { en: 'Nothing was published or saved', tc: '未有發布，亦未有儲存', sc: '未有发布，也未有保存' },
  schedule: { en: 'It was not scheduled', tc: '未有排期', sc: '未有排期' },
  restore: { en: 'Nothing was restored', tc: '未有還原', sc: '未有还原' },
}

const noAnswer: Readonly<Record<Act, Told>> = {
  publish: told(
    'Nothing was published or saved: the rules gave no answer, and nothing is published without one. Try again. If it happens again, tell whoever runs the CMS: its log says why.',
    '未有發布，亦未有儲存：規則沒有回應，而未經規則判斷的內容不會發布。請再試一次；如再次發生，請通知負責系統的同事，原因記於系統日誌。',
  ),
  schedule: told(
    'It was not scheduled: the rules gave no answer, and nothing is published without one. Try again. If it happens again, tell whoever runs the CMS: its log says why.',
    '未有排期：規則沒有回應，而未經規則判斷的內容不會發布。請再試一次；如再次發生，請通知負責系統的同事，原因記於系統日誌。',
  ),
  restore: told(
    'Nothing was restored: the rules gave no answer, and nothing is restored without one. Try again. If it happens again, tell whoever runs the CMS: its log says why.',
    '未有還原：規則沒有回應，而未經規則判斷的內容不會還原。請再試一次；如再次發生，請通知負責系統的同事，原因記於系統日誌。',
  ),
}

/**
 * Refuses what has faults that would stop a reader, and what the rules gave no answer about. It is asked about exactly the row
 * that becomes public, in the transaction that makes it so.
 *
 * @throws ValidationError with every fault, its place and what to do about it, in three languages
 */
export async function refuseFailing(strapi: Core.Strapi, uid: string, row: Row, act: Act = 'publish'): Promise<void> {
  const findings = await findingsOf(strapi, uid, row).catch((error: unknown) => {
    strapi.log.error(`The rules gave no answer about ${uid} ${row.documentId}: ${error instanceof Error ? error.message : String(error)}`)
    throw refusal(noAnswer[act])
  })
  const stopping = findings.filter(({ stops }) => stops)
  if (stopping.length > 0) throw refusalOf(stopping, titleOf(row), act)
}

/** Faults that the sentence names; all are listed beside it. */
const most = 5

function refusalOf(findings: readonly DraftFinding[], title: string, act: Act): errors.ValidationError {
  const first = findings.slice(0, most)
  const count = findings.length
  const more = count - first.length
  const named = (language: keyof Sentence, space: string) => first.map(({ place, message }) => `${place[language]}${space}${message[language]}`)
  const en = `${beginnings[act].en}: “${title}” has ${count === 1 ? 'a fault that stops' : `${count} faults that stop`} readers. ${named('en', ': ').join(' ')}${more > 0 ? ` And ${more} more.` : ''}${
    act === 'restore' ? ' Mend the draft, publish it, then restore it.' : ''
  }`
  const tc = `${beginnings[act].tc}：「${title}」有${count}處會妨礙讀者。${named('tc', '：').join('')}${more > 0 ? `另有${more}處。` : ''}${act === 'restore' ? '請先修正草稿並發布，然後還原。' : ''}`
  const sc = `${beginnings[act].sc}：“${title}”有${count}处会妨碍读者。${named('sc', '：').join('')}${more > 0 ? `另有${more}处。` : ''}${act === 'restore' ? '请先修正草稿并发布，然后还原。' : ''}`
  return refusal({ message: en, words: { en, tc, sc } }, { errors: findings.map(errorOf) })
}

/** As Strapi's form takes it. What lies inside a text is shown below the whole text, so that its place is said too. */
function errorOf({ rule, reason, path, place, message }: DraftFinding): object {
  const words = path.includes('.children.') ? { en: `${place.en}: ${message.en}`, tc: `${place.tc}：${message.tc}`, sc: `${place.sc}：${message.sc}` } : message
  return { path: path === '' ? [] : path.split('.'), message: words.en, words, name: 'ValidationError', rule, reason }
}
