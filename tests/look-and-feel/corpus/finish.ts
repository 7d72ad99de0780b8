import { isElement, type Markup } from './markup.ts'

/** Text of a script that stands in a page. */
const asScript = (value: unknown) => JSON.stringify(value).replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--')

/** Makes the page that is sent: without the marks of the corpus, and with what script is to make taken out of the markup. */
export function finish(markup: Markup): string {
  for (const element of markup.all(({ attribs }) => 'data-part' in attribs)) delete element.attribs['data-part']
  attachByScript(markup)
  writeByScript(markup)
  return markup.toString()
}

/** Roots that script attaches: every template with `data-attach` goes out of the page. */
function attachByScript(markup: Markup): void {
  const templates = markup.all(({ name, attribs }) => name === 'template' && 'data-attach' in attribs)
  if (templates.length === 0) return
  const roots = templates.map((template) => {
    const host = template.parent
    if (!host || !isElement(host)) throw new Error('A root has a host.')
    const root = { host: host.name, mode: template.attribs['shadowrootmode'], html: markup.inner(template) }
    markup.remove(template)
    return root
  })
  const script = `var attached = ${asScript(roots)}.map(function (each) {
  var host = document.querySelector(each.host)
  var root = host.attachShadow({ mode: each.mode })
  root.innerHTML = each.html
  return root
})`
  const [first] = markup.all(({ name, parent }) => name === 'script' && parent !== null && isElement(parent) && parent.name === 'body')
  if (first) markup.before(first, `<script>${script}</script>`)
  else markup.append(markup.tag('body'), `<script>${script}</script>`)
}

/** A page that is nothing without its script. */
function writeByScript(markup: Markup): void {
  const app = markup.first(({ attribs }) => 'data-app' in attribs)
  if (!app) return
  const title = markup.first(({ name }) => name === 'title')
  const script = `document.title = ${asScript(title ? markup.textOf(title) : '')}
document.getElementById('app').innerHTML = ${asScript(markup.inner(app))}`
  if (title) markup.text(title, 'Loading')
  markup.text(app, '')
  delete app.attribs['data-app']
  markup.after(app, `<script>${script}</script>`)
}
