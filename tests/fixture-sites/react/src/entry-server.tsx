import { renderToString } from 'react-dom/server'
import { App } from './app.tsx'
import words from './words.json'

/** Every page of the site, rendered by React; the elements in it are still empty. */
export function pages() {
  return (['en', 'tc', 'sc'] as const).map((path) => {
    const { lang, error, title } = words[path]
    return { path, lang, title: `${error}${title}`, content: renderToString(<App path={path} page={words[path]} />) }
  })
}
