import { useForm } from '@strapi/strapi/admin'
import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { withOpenBodies } from '../body/open-editors.ts'
import { useDesk } from '../form/form-context.ts'
import { goTo, isInForm } from '../form/go-to.ts'
import { placeName } from '../form/place-name.ts'
import { said, tagOf } from '../language/said.ts'
import { useSay } from '../language/use-say.ts'
import { findWords } from './find-words.ts'
import type { FoundWords } from './find-words.ts'

const title = said('Find words in this document', '在本文件尋找字句', '在本文件查找字句')
const words = said('Words to find, in all languages', '要尋找的字句（包括所有語言）', '要查找的字句（包括所有语言）')
const help = said(
  'F9 goes on to the next place, Shift+F9 to the one before.',
  '按 F9 前往下一處，按 Shift+F9 前往上一處。',
  '按 F9 前往下一处，按 Shift+F9 前往上一处。',
)
const find = said('Find', '尋找', '查找')
const next = said('Next', '下一處', '下一处')
const before = said('Previous', '上一處', '上一处')
const none = said('“{words}” does not stand in this document.', '本文件沒有「{words}」。', '本文件没有“{words}”。')
const many = said('“{words}” stands in {count} places.', '「{words}」共有 {count} 處。', '“{words}”共有 {count} 处。')
const inPlace = said('{place}:', '{place}：', '{place}：')
const which = said('{at} of {count}: {place}', '第 {at} 處，共 {count} 處：{place}', '第 {at} 处，共 {count} 处：{place}')

/** So many places are listed; the keys lead to the others too. */
const mostListed = 50

/** Finds words in everything that somebody writes in the form, what is not shown included, and leads to them forwards and backwards. */
export function WordSearch(): ReactNode {
  const say = useSay()
  const { uid } = useDesk()
  const values = useForm('WordSearch', (state) => state.values) as Readonly<Record<string, unknown>>
  const id = useId()
  const whole = useRef<HTMLDetailsElement>(null)
  const box = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<{ words: string; places: readonly FoundWords[]; at: number } | null>(null)
  // Facts that have no field in this form are written by the server.
  const look = () => findWords(withOpenBodies(values), query).filter(({ language, path }) => language !== null || isInForm(path))
  const list = () => setFound({ words: query.trim(), places: look(), at: -1 })
  const go = (step: 1 | -1) => {
    const places = look()
    const count = places.length
    const from = found?.words === query.trim() ? found.at : -1
    const at = count === 0 ? -1 : from < 0 && step < 0 ? count - 1 : (from + step + count) % count
    setFound({ words: query.trim(), places, at })
    const place = places[at]
    if (place) goTo(place.path)
  }
  const latest = useRef(go)
  latest.current = go
  const hasWords = useRef(false)
  hasWords.current = query.trim() !== ''
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'F9' || document.querySelector('dialog[open]')) return
      event.preventDefault()
      if (hasWords.current) return latest.current(event.shiftKey ? -1 : 1)
      if (whole.current) whole.current.open = true
      box.current?.focus()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
    // It stands in Strapi's form, which would be sent.
    event.preventDefault()
    list()
  }
  const told = () => {
    if (found === null) return null
    const place = found.places[found.at]
    if (found.places.length === 0) return say(none, { words: found.words })
    return place ? say(which, { at: found.at + 1, count: found.places.length, place: say(placeName(uid, place.path)) }) : say(many, { words: found.words, count: found.places.length })
  }
  return (
    <details ref={whole} className='desk-outline desk-search' data-search>
      <summary>{say(title)}</summary>
      <div role='search' aria-label={say(title)}>
        <label htmlFor={id}>{say(words)}</label>
        <p id={`${id}-help`} className='desk-help'>{say(help)}</p>
        <input ref={box} id={id} type='search' aria-describedby={`${id}-help`} value={query} onChange={({ target }) => setQuery(target.value)} onKeyDown={onKeyDown} />
        <div className='desk-buttons'>
          <button type='button' onClick={list}>{say(find)}</button>
          <button type='button' aria-keyshortcuts='Shift+F9' onClick={() => go(-1)}>{say(before)}</button>
          <button type='button' aria-keyshortcuts='F9' onClick={() => go(1)}>{say(next)}</button>
        </div>
        <p role='status' data-search-told>{told()}</p>
        {found !== null && found.places.length > 0 && (
          <ol className='desk-plain-list'>
            {found.places.slice(0, mostListed).map((place, index) => (
              <li key={`${index} ${place.path}`}>
                <button type='button' data-search-to={place.path} aria-current={index === found.at ? 'true' : undefined} onClick={() => (setFound({ ...found, at: index }), goTo(place.path))}>
                  {say(inPlace, { place: say(placeName(uid, place.path)) })}{' '}
                  <span lang={place.language ? tagOf[place.language] : undefined}>
                    {place.before}
                    <mark>{place.words}</mark>
                    {place.after}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        )}
      </div>
    </details>
  )
}
