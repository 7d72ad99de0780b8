import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { useForm } from '@strapi/strapi/admin'
import { said } from '../language/said.ts'
import { languages, tagOf } from '../language/said.ts'
import type { Language } from '../language/said.ts'
import { useLanguage, useSay } from '../language/use-say.ts'
import { BodiesControl } from '../body/bodies-control.tsx'
import { flushEditors, whenAskedToWrite } from '../body/open-editors.ts'
import { AnyControl, useAttributes } from './any-control.tsx'
import type { Attribute } from './any-control.tsx'
import { fieldWords } from './field-words.ts'
import { useDesk } from './form-context.ts'
import { orderedWords } from './groups.ts'
import { LanguageState } from './language-state.tsx'

const heading = said('Words in three languages', '三種語言的文字', '三种语言的文字')
const write = said('Language of the text that is written', '撰寫正文的語言', '撰写正文的语言')
const writeIn = said('Write the text in {language}', '以{language}撰寫正文', '以{language}撰写正文')
const show = said('Languages shown side by side', '並排顯示的語言', '并排显示的语言')

/** The words of an edition, field by field, its languages side by side. */
export function WordsOfLanguages({ component, shownAtFirst }: { component: string; shownAtFirst: readonly Language[] }): ReactNode {
  const say = useSay()
  const { readOnly } = useDesk()
  const attributes = useAttributes(component)
  const [shown, setShown] = useState<readonly Language[]>(shownAtFirst)
  const interfaceLanguage = useLanguage()
  const [wanted, setWanted] = useState<Language>(interfaceLanguage)
  const written = shown.includes(wanted) ? wanted : (shown[0] ?? wanted)
  useEffect(() =>
    whenAskedToWrite((language) => {
      setShown((known) => languages.filter((one) => one === language || known.includes(one)))
      setWanted(language)
    }), [])
  const hasBodies = Object.values(attributes).some(({ customField }) => customField === 'global::tree')
  const toggle = (language: Language) => {
    flushEditors()
    const next = shown.includes(language) ? shown.filter((one) => one !== language) : languages.filter((one) => one === language || shown.includes(one))
    if (next.length > 0) setShown(next)
  }
  return (
    <section className='desk-section' aria-label={say(heading)}>
      <h2>{say(heading)}</h2>
      <div role='group' aria-label={say(show)} className='desk-buttons'>
        {languages.map((language) => (
          <button key={language} type='button' aria-pressed={shown.includes(language)} onClick={() => toggle(language)}>
            {say(fieldWords('', language).label)}
          </button>
        ))}
      </div>
      {shown.length > 1 && hasBodies && (
        <div role='group' aria-label={say(write)} className='desk-buttons'>
          {shown.map((language) => (
            <button
              key={language}
              type='button'
              aria-pressed={written === language}
              onClick={() => {
                flushEditors()
                setWanted(language)
              }}
            >
              {say(writeIn, { language: say(fieldWords('', language).label) })}
            </button>
          ))}
        </div>
      )}
      {attributes['translation'] && (
        <div className='desk-languages'>
          {shown.map((language) => <LanguageState key={language} language={language} />)}
        </div>
      )}
      {orderedWords(Object.keys(attributes)).map((name) => {
        const attribute = attributes[name]
        return attribute && <WordRow key={name} name={name} attribute={attribute} component={component} shown={shown} written={written} readOnly={readOnly} />
      })}
    </section>
  )
}

interface RowProps {
  name: string
  attribute: Attribute
  component: string
  shown: readonly Language[]
  /** The one whose bodies are written while several are shown. */
  written: Language
  readOnly: boolean
}

/** One field in the languages that are shown. */
function WordRow({ name, attribute, component, shown, written, readOnly }: RowProps): ReactNode {
  const say = useSay()
  const words = fieldWords(component, name)
  return (
    <fieldset className='desk-row' data-words={name}>
      <legend>
        {say(words.label)}
        {attribute.required && <span className='desk-note'>{say(said(' (needed to publish)', '（發布前必須填寫）', '（发布前必须填写）'))}</span>}
      </legend>
      {words.help && <p className='desk-help'>{say(words.help)}</p>}
      {attribute.customField === 'global::tree' && shown.length > 1 ? <BodiesControl name={name} language={written} readOnly={readOnly} /> : (
        <div className='desk-languages'>
          {shown.map((language) => (
            <AnyControl
              key={language}
              owner={component}
              path={`${language}.${name}`}
              attribute={{ ...attribute, required: false }}
              readOnly={readOnly}
              lang={tagOf[language]}
              label={labelOf(name, language, component)}
            />
          ))}
        </div>
      )}
    </fieldset>
  )
}

/** “Title, English”: alone it says what it is, for whoever hears one control at a time. */
function labelOf(name: string, language: Language, component: string) {
  const field = fieldWords(component, name).label
  const named = fieldWords('', language).label
  return said(`${field.en}, ${named.en}`, `${field.tc}（${named.tc}）`, `${field.sc}（${named.sc}）`)
}

/** The languages in which a document has words; all of them when it has none. */
export function useWrittenLanguages(): readonly Language[] {
  const initial = useForm('useWrittenLanguages', (state) => state.initialValues) as Readonly<Record<string, unknown>>
  const written = languages.filter((language) => initial[language])
  return written.length > 0 ? written : languages
}
