// Runs in a page that was opened from a file: plain, complete, and without any request.
const { document } = globalThis
const form = document.querySelector('form')
const { records, folds, words } = JSON.parse(document.querySelector('#index').textContent)
const from = Array.from(folds[0])
const to = Array.from(folds[1])
const table = new Map(from.map((character, place) => [character, to[place]]))
const fold = (text) => Array.from(text.normalize('NFKC').toLowerCase(), (character) => table.get(character) ?? character).join('')
const longest = 50
const around = 80

function termsOf(question) {
  const inFull = fold(question).replace(/(^|[^\d/])(\d{1,4})\/(\d{2})(?![\d/])/g, '$1$2/20$3')
  return inFull.match(/\p{Script=Han}+|[^\s\p{Script=Han}“”"'()（）,，。;；?？]+/gu) ?? []
}

function find(question) {
  const terms = termsOf(question)
  if (terms.length === 0) return []
  return records
    .filter(({ folded }) => terms.every((term) => folded.includes(term)))
    .map((record) => ({
      record,
      isNamed: terms.every((term) => fold(`${record.number} ${record.title}`).includes(term)) || terms.every((term) => record.names.includes(term)),
      paragraph: record.paragraphs.find(([, text]) => terms.some((term) => fold(text).includes(term))),
      terms,
    }))
    .sort((a, b) => Number(b.isNamed) - Number(a.isNamed))
}

function shortened(text, terms) {
  const place = Math.max(0, ...terms.map((term) => fold(text).indexOf(term)))
  const first = Math.max(0, place - around)
  return `${first > 0 ? '…' : ''}${text.slice(first, place + around)}${place + around < text.length ? '…' : ''}`
}

form.hidden = false
form.addEventListener('submit', (event) => {
  event.preventDefault()
  const found = find(form.elements.q.value)
  const list = document.querySelector('#results')
  list.replaceChildren()
  document.querySelector('#count').textContent = found.length === 0 ? words.none : words.results.replace('0', String(found.length))
  for (const { record, paragraph, terms } of found.slice(0, longest)) {
    const item = document.createElement('li')
    const link = document.createElement('a')
    link.href = record.path + (paragraph?.[0] ? `#${paragraph[0]}` : '')
    link.textContent = `${record.number} ${record.title}`.trim()
    item.append(link)
    if (paragraph) {
      const text = document.createElement('p')
      text.textContent = shortened(paragraph[1], terms)
      item.append(text)
    }
    list.append(item)
  }
})
