import { renderToString } from 'react-dom/server'
import { App } from './app.tsx'
import { EveryField } from './every-field.tsx'
import { fieldWords } from './field-words.ts'
import words from './words.json'

/** Every page of the site, rendered by React; the elements in it are still empty. */
export function pages() {
  return (['en', 'tc', 'sc'] as const).flatMap((path) => {
    const { lang, error, title } = words[path]
    return [
      { path, lang, title: `${error}${title}`, content: renderToString(<App path={path} page={words[path]} />) },
      { path: `${path}/fields`, lang, title: fieldWords[path].heading, content: renderToString(<EveryField path={path} />) },
    ]
  })
}
