import { useState } from 'react'
import { useElements } from './elements.ts'
import { fieldWords, type FieldWords } from './field-words.ts'
import type { Path } from './app.tsx'

const parts = ['day', 'month', 'year'] as const

/** Every form element in one markup for all languages, in a form that React renders again with each press of its button. */
export function EveryField({ path }: { path: Path }) {
  const words = fieldWords[path]
  const [presses, setPresses] = useState(0)
  useElements()
  return (
    <main className='clf-page' id='content'>
      <h1>{words.heading}</h1>
      <form method='post'>
        <Fields words={words} hint={`${words.hint} ${presses}`} />
        <clf-button>
          <button type='button' id='press' onClick={() => setPresses(presses + 1)}>
            {words.press}
          </button>
        </clf-button>
      </form>
    </main>
  )
}

function Fields({ words, hint }: { words: FieldWords; hint: string }) {
  return (
    <>
      <clf-error-summary />
      <clf-field>
        <label htmlFor='name'>{words.name}</label>
        <p className='clf-hint'>{hint}</p>
        <input id='name' name='name' />
      </clf-field>
      <clf-field>
        <label htmlFor='reason'>{words.reason}</label>
        <p className='clf-hint'>{hint}</p>
        <textarea id='reason' name='reason' maxLength={50} />
        <clf-character-count />
      </clf-field>
      <clf-hkid-field>
        <label htmlFor='hkid'>{words.hkid}</label>
        <p className='clf-hint'>{hint}</p>
        <input id='hkid' name='hkid' />
      </clf-hkid-field>
      <Birth words={words} hint={hint} />
      <Contact words={words} hint={hint} />
      <clf-file-upload>
        <label htmlFor='proof'>{words.proof}</label>
        <p className='clf-hint'>{hint}</p>
        <input type='file' id='proof' name='proof' />
      </clf-file-upload>
    </>
  )
}

function Birth({ words, hint }: { words: FieldWords; hint: string }) {
  return (
    <clf-date-input order='author'>
      <fieldset>
        <legend>{words.birth}</legend>
        <p className='clf-hint'>{hint}</p>
        <div className='clf-date-parts'>
          {parts.map((part) => (
            <div key={part}>
              <label htmlFor={part}>{words[part]}</label>
              <input id={part} name={part} data-part={part} inputMode='numeric' />
            </div>
          ))}
        </div>
      </fieldset>
    </clf-date-input>
  )
}

function Contact({ words, hint }: { words: FieldWords; hint: string }) {
  return (
    <clf-fieldset>
      <fieldset>
        <legend>{words.contact}</legend>
        <p className='clf-hint'>{hint}</p>
        <div className='clf-choice'>
          <input type='radio' id='by-post' name='contact' value='post' />
          <label htmlFor='by-post'>{words.post}</label>
        </div>
        <div className='clf-choice'>
          <input type='radio' id='by-phone' name='contact' value='phone' />
          <label htmlFor='by-phone'>{words.phone}</label>
        </div>
        <clf-conditional-reveal>
          <clf-field>
            <label htmlFor='number'>{words.number}</label>
            <input id='number' name='number' />
          </clf-field>
        </clf-conditional-reveal>
      </fieldset>
    </clf-fieldset>
  )
}
