import { renderToString } from '@clf/ssr'
import { render } from '@lit-labs/ssr'
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js'
import type { LanguageTag } from '../visit/languages.ts'
import type { Story } from './stories.ts'

const words: Record<LanguageTag, { title: string; content: string; error: string }> = {
  en: { title: 'Page of an example', content: 'The content of the page.', error: 'Error: ' },
  'zh-Hant-HK': { title: '示例頁面', content: '本頁的內容。', error: '錯誤：' },
  'zh-Hans': { title: '示例页面', content: '本页的内容。', error: '错误：' },
}

/** The story as a whole page as a site would send it: the example in its landmarks, elements rendered, styles, script. */
export function pageOf(story: Story, language: LanguageTag): string {
  const example = exampleOf(story)
  const { title, content, error } = words[language]
  const heading = /<h1\b/.test(example) ? '' : `<h1>${title}</h1>`
  const body = /<main\b/.test(example)
    ? example
    : isFurniture(example)
    ? `${example}\n<main class="clf-page" id="content" tabindex="-1">${heading}<p>${content}</p></main>`
    : `<main class="clf-page" id="content" tabindex="-1">${heading}\n${example}\n</main>`
  return renderToString(`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${listsErrors(example) ? error : ''}${title} - ${story.element} ${story.name}</title>
<link rel="stylesheet" href="/clf.css">
<script type="module" src="/clf.bundle.js"></script>
</head>
<body>
${body}
</body>
</html>
`)
}

/** The template as the author of a page would write it: no shadow roots yet, none of Lit's marks. */
function exampleOf({ render: template }: Story): string {
  const html = collectResultSync(render(template(), { elementRenderers: [] }))
  const plain = html.replaceAll(/<!--.*?-->/gs, '').replaceAll(/ defer-hydration(="")?/g, '')
  return hasControls(plain) && !/<form\b/.test(plain) ? inForm(plain) : plain
}

const hasControls = (html: string): boolean => /<(input|select|textarea)\b/.test(html)

function inForm(html: string): string {
  const encoding = /type="?file\b/.test(html) ? ' enctype="multipart/form-data"' : ''
  return `<form method="post" action="/posted"${encoding}>${html}</form>`
}

/** A server that sends a form back begins the title of the page with the word for error. */
const listsErrors = (html: string): boolean => /<clf-error-summary>\s*<ul\b/.test(html)

/** Banner, footer and what comes before them stand beside `main`, not in it: their landmarks tell. */
const isFurniture = (html: string): boolean => /<(header|footer)\b|role="(banner|contentinfo)"/.test(renderToString(html))
