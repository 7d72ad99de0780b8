import { describe, expect, it, vi } from 'vitest'
import './fixtures/elements.ts'
import { randomNumbers } from './fixtures/random.ts'
import { withoutRoots } from './fixtures/without-roots.ts'
import { RenderError } from './render-error.ts'
import { renderStream } from './render-stream.ts'
import { renderToString } from './render-to-string.ts'

vi.setConfig({ testTimeout: 30_000 })

const pieces = [
  '<clf-test-host label="甲 &amp; 乙 &lt;&hellip;" count=7 open>',
  '</clf-test-host>',
  '<CLF-Skip-Link href=#x lang=zh-HK></CLF-Skip-Link>',
  "<clf-test-host\n label='𠮷&#x2F;\"&copy'/>",
  '<clf-test-focus> <!-- a --> <b>x</b></clf-test-focus>',
  '<clf-skip-link></clf-skip-link>',
  '<div lang=zh-Hans>',
  '<p lang="zh-HK">一二𠮷三&nbsp;&#20013;&amp',
  '<li><td><br/>',
  '</div></p></b>',
  '<script>if (a < b) "</scr" + "<clf-test-host>"</script>',
  '<style>a::before { content: "<clf-test-host>" }</style>',
  '<textarea><clf-skip-link></textarea>',
  '<!-- <clf-test-host> -- -->',
  '<template><clf-test-host></clf-test-host></template>',
  '<svg viewBox="0 0 1 1"><title>t</title><path d="M0 0"/></svg>',
  '<img src=x alt="<clf-test-host>">',
  ' \r\n\t',
  '1 < 2 && 3 > 2 &',
]

function randomHtml(random: (below: number) => number): string {
  const whole = Array.from({ length: 1 + random(12) }, () => pieces[random(pieces.length)]).join('')
  return random(5) === 0 ? whole.slice(0, random(whole.length)) : whole
}

function cut(text: string, random: (below: number) => number): string[] {
  if (text === '') return []
  const length = 1 + random(random(3) === 0 ? 2 : 40)
  return [text.slice(0, length), ...cut(text.slice(length), random)]
}

function pageIn(chunks: string[]): ReadableStream<string> {
  return new ReadableStream<string>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
}

async function streamedChunks(chunks: string[]): Promise<string[]> {
  const rendered: string[] = []
  const sink = new WritableStream<string>({ write: (chunk) => void rendered.push(chunk) })
  await pageIn(chunks).pipeThrough(renderStream()).pipeTo(sink)
  return rendered
}

async function streamed(chunks: string[]): Promise<string> {
  return (await streamedChunks(chunks)).join('')
}

describe('a page in chunks', () => {
  it('comes out like the page as one string, for 500 random pages cut at random places', async () => {
    const random = randomNumbers(20_261_123)
    for (let page = 0; page < 500; page += 1) {
      const html = randomHtml(random)
      const whole = renderToString(html)
      expect(await streamed(cut(html, random))).toBe(whole)
      expect(withoutRoots(whole)).toBe(withoutRoots(html))
      expect(renderToString(whole)).toBe(whole)
    }
  })

  it('comes out like the page as one string when every chunk is one code unit', async () => {
    const html = `<html lang=zh-HK>${pieces.join('')}`
    expect(await streamed(html.split(''))).toBe(renderToString(html))
  })

  it('is passed on before the page ends', async () => {
    const { readable, writable } = renderStream()
    const reader = readable.getReader()
    void writable.getWriter().write('<p>one</p><clf-test-focus>two')
    expect((await reader.read()).value).toMatch(/^<p>one<\/p><clf-test-focus><template.*<\/template>two$/)
  })

  it('never has half a character at the end of a chunk', async () => {
    expect(await streamedChunks(['<p>\uD842', '', '\uDFB7</p>'])).toEqual(['<p>', '𠮷</p>'])
  })

  it('ends in an error that knows the line when an element throws', async () => {
    const failure = streamed(['<html>\n<body>\n<clf-test-', 'throwing a="\n', '\n"></clf-test-throwing>']).catch((error: unknown) => error)
    expect(await failure).toBeInstanceOf(RenderError)
    expect(await failure).toMatchObject({ element: 'clf-test-throwing', line: 3 })
  })
})
