import { languages, longDate, tagOf, type Language } from './language.ts'
import type { Page } from './site.ts'
import { ownName, words } from './words.ts'

/** Pieces of pages that several sites share: what they say, not how they look. */

export const others = ({ language }: Page): readonly Language[] => languages.filter((each) => each !== language)

/** Links to this page in the two other languages. */
export const languageLinks = (page: Page, between = ' '): string =>
  others(page).map((each) => `<a data-part="language-${each}" href="${page.href(page.content.path, each)}" lang="${tagOf[each]}" hreflang="${tagOf[each]}">${ownName[each]}</a>`).join(between)

export const searchForm = (page: Page, inner = ''): string =>
  `<form data-part="search" role="search" method="get" action="${page.href(['search'])}"><label for="q">${
    page.say(words.keywords)
  }</label> <input type="search" id="q" name="q" autocomplete="off"${inner}> <button type="submit">${page.say(words.search)}</button></form>`

const sizes = ['default', 'larger', 'largest'] as const
const sizeNames = { default: words.size1, larger: words.size2, largest: words.size3 }

/** Three buttons that change the size of text by script. */
export const textSizeButtons = (page: Page): string =>
  `<div data-part="text-size" class="sizes" role="group" aria-label="${page.say(words.textSize)}">${
    sizes.map((size, index) => `<button type="button" data-part="size-${index + 1}" data-size="${size}" aria-pressed="${size === page.textSize}" aria-label="${page.say(sizeNames[size])}">A</button>`)
      .join('')
  }</div>`

/** Three links that change the size of text with a new page. */
export const textSizeLinks = (page: Page): string =>
  `<ul data-part="text-size" class="sizes" aria-label="${page.say(words.textSize)}">${
    sizes.map((size, index) =>
      `<li><a data-part="size-${index + 1}" href="?size=${size}"${
        size === page.textSize ? ' aria-current="true" class="now"' : ''
      }><span class="a${index}" aria-hidden="true">A</span><span class="out">${page.say(sizeNames[size])}</span></a></li>`
    ).join('')
  }</ul>`

/** Makes the buttons work, in whichever root they stand: `root` is an expression of JavaScript. */
export const textSizeScript = (root = 'document'): string =>
  `(function (root) {
  var sizes = { default: '100%', larger: '125%', largest: '150%' }
  root.querySelectorAll('[data-size]').forEach(function (button) {
    button.addEventListener('click', function () {
      document.documentElement.style.fontSize = sizes[button.dataset.size]
      root.querySelectorAll('[data-size]').forEach(function (each) { each.setAttribute('aria-pressed', String(each === button)) })
    })
  })
})(${root})`

export const mainContent = (page: Page): string => `
<h1 data-part="h1">${page.say(page.content.title)}</h1>
${page.content.text.map((text) => `<p>${page.say(text)}</p>`).join('\n')}
${
  page.content.kind === 'site-map'
    ? `<ul>${page.pages.map(({ path, title, kind }) => `<li><a href="${page.href(path)}">${kind === 'home' ? page.say(words.home) : page.say(title)}</a></li>`).join('')}</ul>`
    : ''
}
${below(page).map(({ path, title }) => `<p><a href="${page.href(path)}">${page.say(title)}</a></p>`).join('')}`

/** Pages one step below this one that are about its subject. */
const below = ({ content, pages }: Page) =>
  pages.filter(({ kind, path }) => (kind === 'section' || kind === 'page') && path.length === content.path.length + 1 && content.path.every((step, index) => step === path[index]))

export const sectionLinks = (page: Page): string =>
  `<ul>${
    [{ path: [] as readonly string[], title: words.home }, ...page.sections].map(({ path, title }) =>
      `<li><a href="${page.href(path)}"${path.join('/') === page.content.path.join('/') ? ' aria-current="page"' : ''}>${page.say(title)}</a></li>`
    ).join('')
  }</ul>`

/** The way from the home page to this one; the home page has none. */
export const breadcrumb = (page: Page, { isLastLinked = false } = {}): string =>
  page.content.kind === 'home'
    ? ''
    : `<nav data-part="breadcrumb" class="crumbs" aria-label="${page.say(words.here)}"><ol>${
      page.trail.map((content, index) => {
        const name = page.say(content.kind === 'home' ? words.home : content.title)
        const isLast = index === page.trail.length - 1
        if (isLast && !isLastLinked) return `<li aria-current="page">${name}</li>`
        return `<li><a href="${page.href(content.path)}"${isLast ? ' aria-current="page"' : ''}>${name}</a></li>`
      }).join('')
    }</ol></nav>`

/** Links that the foot owes its readers. */
export const footLinks = (page: Page, between = ' '): string =>
  (['notices', 'privacy', 'accessibility'] as const).map((part) => `<a data-part="${part}" href="${page.href([part])}">${page.say(words[part])}</a>`).join(between)

export const revision = (page: Page, tag = 'p'): string =>
  `<${tag} data-part="revision">${page.say(page.content.isReviewed ? words.reviewed : words.revised)}${page.say(words.colon)}<span data-part="date">${
    longDate(page.content.revised, page.language)
  }</span></${tag}>`

export const demonstration = (page: Page, tag = 'p'): string => `<${tag} data-part="demonstration" class="demo">${page.say(words.demonstration)}</${tag}>`

/** What a head says besides the title and the looks. */
export const headFacts = (page: Page): string =>
  `<meta name="description" content="${page.say(page.content.text[0] ?? page.content.title)}">
${languages.map((each) => `<link rel="alternate" hreflang="${tagOf[each]}" href="${page.href(page.content.path, each)}">`).join('\n')}
<link rel="alternate" hreflang="x-default" href="${page.href(page.content.path, 'en')}">`

/** `Page - Section - Department`, nearest first. */
export const titleOf = (page: Page, separator = ' - '): string => {
  const department = page.say(page.site.department.name)
  if (page.content.kind === 'home') return `${page.say(words.home)}${separator}${department}`
  const [, ...steps] = page.trail
  return [...steps.toReversed().map(({ title }) => page.say(title)), department].join(separator)
}
