import { describe, expect, test } from 'vitest'
import type { Block } from '../blocks/all-blocks.ts'
import type { Inline, TextNode } from '../blocks/text/text-node.ts'
import type { MediaFile } from '../blocks/media-file.ts'
import { renderBody, renderTextNodes } from './body.ts'
import type { RenderContext } from './context.ts'

const context: RenderContext = {
  lang: 'en',
  hrefOf: (internal) => `/en/${internal.slice('clf:'.length)}`,
  fileHref: (file) => `/files${file}`,
}

const text = (value: string): Inline[] => [{ type: 'text', text: value }]
const paragraph = (value: string, number?: number): TextNode => ({ type: 'paragraph', children: text(value), number })
const heading = (value: string): TextNode => ({ type: 'heading', level: 2, children: text(value) })
const link = (url: string, value: string): TextNode => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [{ type: 'text', text: value }] }],
})
const media = (name: string, size: number): MediaFile => ({
  documentId: 'a',
  name,
  url: `/${name}`,
  mime: 'text/plain',
  ext: null,
  size,
  width: null,
  height: null,
})

describe('numbered paragraphs', () => {
  test('carry their number as a link to themselves and start a list in each section', () => {
    const html = renderTextNodes([paragraph('Two.', 2), heading('Next'), paragraph('Three.', 3)], context)
    expect(html).toBe(
      '<ol class="clf-paragraphs" role="list"><li id="p2" value="2"><p><a class="clf-paragraph-number" href="#p2">2.</a> Two.</p></li></ol>' +
        '<h2 id="s-1">Next</h2>' +
        '<ol class="clf-paragraphs" role="list"><li id="p3" value="3"><p><a class="clf-paragraph-number" href="#p3">3.</a> Three.</p></li></ol>',
    )
  })

  test('keep lists and further paragraphs inside until the next number', () => {
    const list: TextNode = {
      type: 'list',
      format: 'ordered',
      marker: 'lower-alpha',
      children: [{ type: 'list-item', children: text('First') }],
    }
    const html = renderTextNodes([paragraph('Four.', 4), list, paragraph('Meanwhile.'), paragraph('Five.', 5)], context)
    expect(html).toContain(
      'Four.</p><ol class="clf-lower-alpha" role="list"><li><span class="clf-marker">a)</span> First</li></ol><p>Meanwhile.</p></li><li id="p5"',
    )
  })

  test('keep a table that follows in its own block', () => {
    const table: Block = {
      __component: 'content.table',
      caption: 'Phases',
      rows: [
        ['Phase', 'Start'],
        ['One', '2027'],
      ],
      headerRow: true,
      headerColumn: true,
    }
    const html = renderBody([{ __component: 'content.text', body: [paragraph('See.', 1)] }, table], context)
    expect(html).toContain(
      'See.</p><div class="clf-table-scroll" tabindex="0" role="region" aria-labelledby="table-1"><table><caption id="table-1">Phases</caption>' +
        '<thead><tr><th scope="col">Phase</th><th scope="col">Start</th></tr></thead><tbody><tr><th scope="row">One</th><td>2027</td></tr></tbody></table></div></li></ol>',
    )
  })
})

test('an empty corner of a table is a cell that heads nothing', () => {
  const rows = [['', 'Start'], ['One', '2027'], [' ', '2028']]
  const html = renderBody([{ __component: 'content.table', caption: 'Phases', rows, headerRow: true, headerColumn: true }], context)
  expect(html).toContain('<thead><tr><td></td><th scope="col">Start</th></tr></thead>')
  expect(html).toContain('<tr><th scope="row">One</th><td>2027</td></tr><tr><td></td><td>2028</td></tr>')
})

describe('links', () => {
  test.each([
    ['javascript:alert(1)'],
    ['java\nscript:alert(1)'],
    ['data:text/html,x'],
    ['//elsewhere.example'],
    ['/\\elsewhere.example'],
    ['clf:nothing/1'],
    ['clf:paragraph/9'],
  ])('%s leaves only its text', (url) => {
    expect(renderTextNodes([link(url, 'here')], context)).toBe('<p>here</p>')
  })

  test('to a paragraph become a fragment', () => {
    expect(renderTextNodes([link('clf:paragraph/8', 'paragraph 8'), paragraph('Eight.', 8)], context)).toContain(
      '<p><a href="#p8">paragraph 8</a></p>',
    )
  })

  test('to another document are asked from the page', () => {
    expect(renderTextNodes([link('clf:circular/itb-paper/1/2006', 'the paper')], context)).toBe(
      '<p><a href="/en/circular/itb-paper/1/2006">the paper</a></p>',
    )
  })

  test('escape their address', () => {
    expect(renderTextNodes([link('https://example.org/?a=1&b="2"', 'x')], context)).toContain(
      'href="https://example.org/?a=1&amp;b=&quot;2&quot;"',
    )
  })
})

describe('footnotes', () => {
  const reference = (value: string, number: number): TextNode => ({
    type: 'paragraph',
    number,
    children: [...text(value), { type: 'link', url: 'clf:footnote/1', children: [{ type: 'text', text: '1' }] }],
  })
  const note: TextNode = { type: 'paragraph', footnote: '1', children: text('Four phases.') }

  test('are linked both ways and stand at the end', () => {
    const html = renderTextNodes([reference('Phases', 4), note, paragraph('Five.', 5)], context)
    expect(html).toContain(
      'Phases<sup><a id="fnref1" href="#fn1" aria-describedby="footnotes">1</a></sup></p></li><li id="p5"',
    )
    expect(html).toMatch(
      /<section class="clf-footnotes" aria-labelledby="footnotes"><h2 id="footnotes">Footnotes<\/h2><ol class="clf-footnote-list" role="list"><li id="fn1"><p><span class="clf-marker">1<\/span> Four phases\. <a class="clf-footnote-back" href="#fnref1" aria-label="Back to reference 1 in paragraph 4">↩<\/a><\/p><\/li><\/ol><\/section>$/,
    )
  })

  test('referred to twice have two ways back', () => {
    const html = renderTextNodes([reference('a', 1), reference('b', 2), note], context)
    expect(html).toContain('id="fnref1-2"')
    expect(html).toContain('href="#fnref1-2" aria-label="Back to reference 1 in paragraph 2"')
  })

  test('lead back from outside every paragraph by their mark alone', () => {
    const plain: TextNode = { type: 'paragraph', children: [{ type: 'link', url: 'clf:footnote/1', children: [{ type: 'text', text: '1' }] }] }
    expect(renderTextNodes([plain, note], context)).toContain('href="#fnref1" aria-label="Back to reference 1">↩</a>')
  })

  test('keep a note of several paragraphs in one item', () => {
    const second: TextNode = { type: 'paragraph', footnote: '1', children: text('More.') }
    const html = renderTextNodes([reference('a', 1), note, second], context)
    expect(html).toContain('Four phases.</p><p>More. <a class="clf-footnote-back"')
  })

  test('that do not exist leave the mark without a link', () => {
    expect(renderTextNodes([reference('a', 1)], context)).toContain('a<sup>1</sup></p>')
  })
})

describe('text', () => {
  test('is escaped and marked', () => {
    const run: TextNode = {
      type: 'paragraph',
      children: [{ type: 'text', text: '<b>\n中', bold: true, italic: true, lang: 'zh-Hant-HK' }],
    }
    expect(renderTextNodes([run], context)).toBe(
      '<p><span lang="zh-Hant-HK"><strong><em>&lt;b&gt;<br>中</em></strong></span></p>',
    )
  })

  test('puts a nested list inside its item', () => {
    const list: TextNode = {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: text('Outer') },
        {
          type: 'list',
          format: 'ordered',
          marker: 'lower-roman',
          children: [{ type: 'list-item', children: text('Inner') }],
        },
      ],
    }
    expect(renderTextNodes([list], context)).toBe(
      '<ul><li>Outer<ol class="clf-lower-roman" role="list"><li><span class="clf-marker">(i)</span> Inner</li></ol></li></ul>',
    )
  })

  test('keeps the ids of two bodies on one page apart', () => {
    expect(renderTextNodes([heading('Outcome')], { ...context, idPrefix: 'outcome-' })).toBe(
      '<h2 id="outcome-s-1">Outcome</h2>',
    )
  })
})

describe('other blocks', () => {
  test('name format, size and language of a file in its link', () => {
    const block: Block = {
      __component: 'content.attachments',
      title: null,
      items: [
        {
          file: media('form.docx', 12.4),
          title: '申請表',
          fileLanguage: 'zh-Hant-HK',
          accessible: 'no',
          alternativeFormatContact: 'a@example.gov.hk',
        },
      ],
    }
    expect(renderBody([block], context)).toBe(
      '<section class="clf-attachments" aria-labelledby="attachments-1"><h2 id="attachments-1">Attachments</h2><ul><li>' +
        '<a href="/files/form.docx" hreflang="zh-Hant-HK"><span lang="zh-Hant-HK">申請表</span> (DOCX, 12 kB, Traditional Chinese)</a>' +
        '<p class="clf-attachment-note">This file does not meet the accessibility standard. For another format, write to <a href="mailto:a@example.gov.hk">a@example.gov.hk</a>.</p>' +
        '</li></ul></section>',
    )
  })

  test('give an image its alternative, and none when it is decorative', () => {
    const image: Block = {
      __component: 'content.image',
      media: media('a.png', 1),
      alternativeText: 'Flow "A"',
      decorative: false,
      caption: 'Flow',
    }
    expect(renderBody([image], context)).toBe(
      '<figure class="clf-image"><img src="/files/a.png" alt="Flow &quot;A&quot;" loading="lazy" decoding="async"><figcaption>Flow</figcaption></figure>',
    )
    expect(renderBody([{ ...image, decorative: true, caption: null }], context)).toContain('alt=""')
  })

  test('say the kind of a callout in the language of the page', () => {
    const callout: Block = { __component: 'content.callout', kind: 'warning', title: '截止日期', body: [] }
    expect(renderBody([callout], { ...context, lang: 'zh-Hant-HK' })).toContain('<strong>警告：截止日期</strong>')
  })

  test('number the steps in words and nest their headings', () => {
    const steps: Block = {
      __component: 'content.steps',
      title: 'Apply',
      items: [{ title: 'Sign in', body: [paragraph('Use it.')] }],
    }
    expect(renderBody([{ __component: 'content.text', body: [heading('How')] }, steps], context)).toContain(
      '<h3 id="steps-1">Apply</h3><ol role="list"><li><h4>Step 1: Sign in</h4><p>Use it.</p></li></ol>',
    )
  })

  test('offer captions and a transcript with a video', () => {
    const video: Block = {
      __component: 'content.video',
      title: 'Tour',
      media: { ...media('t.mp4', 9), mime: 'video/mp4' },
      captions: media('t.vtt', 1),
      transcript: [paragraph('Hello.')],
    }
    const html = renderBody([video], context)
    expect(html).toContain(
      '<track kind="captions" src="/files/t.vtt" srclang="en" label="Captions in English" default>',
    )
    expect(html).toContain('<summary>Transcript: Tour</summary><p>Hello.</p>')
  })

  test('drop the address of a quote that is not safe', () => {
    const quote: Block = { __component: 'content.quote', text: 'Words', source: 'Someone', sourceUrl: 'javascript:x' }
    expect(renderBody([quote], context)).toBe(
      '<figure class="clf-quote"><blockquote><p>Words</p></blockquote><figcaption>Someone</figcaption></figure>',
    )
  })
})
