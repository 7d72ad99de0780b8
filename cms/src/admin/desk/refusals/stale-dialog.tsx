import { useForm } from '@strapi/strapi/admin'
import { treeText } from '@clf/content/tree'
import type { DocumentTree } from '@clf/content/tree'
import { validateTree } from '@clf/content/tree'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { useDesk } from '../form/form-context.ts'
import { choiceWords } from '../form/choice-words.ts'
import { instantIn } from '../form/instant-in.ts'
import { placeName } from '../form/place-name.ts'
import { isLanguage, said, tagOf } from '../language/said.ts'
import { useLanguage, useSay } from '../language/use-say.ts'
import type { Say } from '../language/use-say.ts'
import { Dialog } from '../surface/dialog.tsx'
import { goOnFrom, whenStale } from './answers.ts'
import type { Stale } from './answers.ts'
import { changedLines } from './changed-lines.ts'

const title = said('Not saved: somebody else has saved this document', '未有儲存：其他人已儲存此文件', '未有保存：其他人已保存此文件')
const who = said(
  '{name} saved it on {at}, after you opened it. Nothing you typed is lost.',
  '{name} 於 {at} 儲存了此文件，時間在你開啟之後。你輸入的內容並沒有遺失。',
  '{name} 于 {at} 保存了此文件，时间在你打开之后。你输入的内容并没有丢失。',
)
const somebody = said('Somebody else', '其他人', '其他人')
const noDifference = said('What you have in the fields that you changed is what is stored.', '你更改的欄位與已儲存的內容相同。', '你更改的栏位与已保存的内容相同。')
const stored = said('Stored now', '現時已儲存', '现时已保存')
const yours = said('Yours', '你的內容', '你的内容')
const takeTheirs = said('Take what is stored: {place}', '採用已儲存的內容：{place}', '采用已保存的内容：{place}')
const keep = said('Go on with the rest of mine', '沿用其餘我的內容', '沿用其余我的内容')
const keepHelp = said('Then save again: it goes over what is stored.', '然後再次儲存，便會取代現時已儲存的內容。', '然后再次保存，便会取代现时已保存的内容。')
const close = said('Close and decide later', '關閉，稍後決定', '关闭，稍后决定')
const empty = said('empty', '沒有內容', '没有内容')

/** Who saved what before this save, and what differs: each field can be taken over, nothing is lost. */
export function StaleDialog(): ReactNode {
  const say = useSay()
  const language = useLanguage()
  const { uid, documentId } = useDesk()
  const onChange = useForm('StaleDialog', (state) => state.onChange)
  const [stale, setStale] = useState<Stale | null>(null)
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  useEffect(() =>
    whenStale((one) => {
      if (one.uid !== uid || one.documentId !== documentId) return
      setTaken(new Set())
      setStale(one)
    }), [documentId, uid])
  if (!stale) return null
  return (
    <Dialog title={say(title)} onClose={() => setStale(null)}>
      <p>{say(who, { name: stale.savedBy ?? say(somebody), at: instantIn(stale.savedAt, language) })}</p>
      {stale.differences.length === 0 && <p>{say(noDifference)}</p>}
      {stale.differences.map((difference) => {
        const path = difference.path.join('.')
        const place = say(placeName(uid, path))
        return (
          <section key={path} data-difference={path}>
            <h3>{place}</h3>
            <Difference path={path} stored={difference.stored} yours={difference.yours} say={say} />
            <div className='desk-buttons'>
              <button
                type='button'
                disabled={taken.has(path)}
                onClick={() => {
                  onChange(path, difference.stored as never)
                  setTaken(new Set([...taken, path]))
                }}
              >
                {say(takeTheirs, { place })}
              </button>
            </div>
          </section>
        )
      })}
      <p>{say(keepHelp)}</p>
      <div className='desk-buttons'>
        <button
          type='button'
          className='desk-main'
          onClick={() => {
            goOnFrom(stale.documentId, stale.savedAt)
            setStale(null)
          }}
        >
          {say(keep)}
        </button>
        <button type='button' onClick={() => setStale(null)}>{say(close)}</button>
      </div>
    </Dialog>
  )
}

function Difference({ path, say, ...values }: { path: string; stored: unknown; yours: unknown; say: Say }): ReactNode {
  const lang = path.split('.').find(isLanguage)
  const lines = changedLines(linesOf(values.stored, path, say), linesOf(values.yours, path, say))
  return (
    <dl className='desk-facts'>
      <dt>{say(stored)}</dt>
      <dd lang={lang && tagOf[lang]}>{lines.before.length > 0 ? lines.before.map((line, index) => <p key={index}>{line}</p>) : say(empty)}</dd>
      <dt>{say(yours)}</dt>
      <dd lang={lang && tagOf[lang]}>{lines.after.length > 0 ? lines.after.map((line, index) => <p key={index}>{line}</p>) : say(empty)}</dd>
    </dl>
  )
}

function linesOf(value: unknown, path: string, say: Say): string[] {
  if (value === null || value === undefined || value === '') return []
  const tree: DocumentTree | null = typeof value === 'object' ? validateTree(value).tree : null
  if (tree) return treeText(tree, tagOf[path.split('.').find(isLanguage) ?? 'en']).split('\n').filter((line) => line.trim() !== '')
  if (typeof value === 'string') return [say(choiceWords(path.split('.').at(-1) ?? '', value))]
  return [typeof value === 'object' ? JSON.stringify(value) : String(value)]
}
