import { describe, expect, it } from 'vitest'
import './fixtures/elements.ts'
import { withoutRoots } from './fixtures/without-roots.ts'
import { RenderError } from './render-error.ts'
import { renderToString } from './render-to-string.ts'

const rootStart = /<template shadowrootmode="open"/g

function spokenIn(html: string): string[] {
  return [...renderToString(html).matchAll(/Skip to content|跳至內容|跳至内容/g)].map(([text]) => text)
}

function errorOf(html: string): RenderError {
  try {
    renderToString(html)
  } catch (error) {
    if (error instanceof RenderError) return error
  }
  throw new Error('nothing was thrown')
}

describe('the shadow root', () => {
  it('is the first child of the element', () => {
    expect(renderToString('<clf-test-focus>text</clf-test-focus>')).toMatch(
      /^<clf-test-focus><template shadowrootmode="open" shadowrootdelegatesfocus>.*<\/template>text<\/clf-test-focus>$/,
    )
  })

  it('holds the styles of the element in one style element', () => {
    const [style] = /<style>.*?<\/style>/s.exec(renderToString('<clf-test-host></clf-test-host>')) ?? []
    expect(style).toContain('display: block')
    expect(style).toContain("content: '「'")
  })

  it('holds composed elements, deferred until their host hydrates', () => {
    const html = renderToString('<clf-test-host label="a"></clf-test-host>')
    expect(html).toMatch(/<clf-skip-link +href="#a" defer-hydration><template shadowrootmode="open"><style>/)
    expect(html).not.toContain('<clf-test-host label="a" defer-hydration')
  })

  it('carries only the standard attribute', () => {
    expect(renderToString('<clf-test-host></clf-test-host>')).not.toContain('shadowroot=')
  })

  it('shows attributes decoded and converted', () => {
    const html = renderToString('<CLF-TEST-HOST Label="&lt;b&gt; &amp;copy; &copy;" OPEN count=3 label=second></CLF-TEST-HOST>')
    expect(html).toContain('title="&lt;b&gt; &amp;copy; ©"')
    expect(html.replaceAll(/<!--.*?-->/g, '')).toContain('&lt;b&gt; &amp;copy; © true 3')
  })

  it('is there for an element that is never closed', () => {
    expect(renderToString('<div><clf-test-host>')).toMatch(/^<div><clf-test-host><template/)
    expect(renderToString('<clf-test-host/><p>')).toMatch(/^<clf-test-host\/><template.*<\/template><p>$/s)
  })
})

// As the HTML standard has it: `/>` is ignored on HTML elements and closes those of SVG and MathML.
describe('a tag that ends in />', () => {
  it.each([
    ['<div lang="zh-HK"/><clf-skip-link></clf-skip-link>', '跳至內容'],
    ['<p lang="zh-HK"/><clf-skip-link></clf-skip-link>', '跳至內容'],
    ['<clf-unknown lang="zh-HK"/><clf-skip-link></clf-skip-link>', '跳至內容'],
    ['<clf-test-focus lang="zh-HK"/><clf-skip-link></clf-skip-link>', '跳至內容'],
    ['<div lang="zh-HK"/><div lang="zh-CN"/></div><clf-skip-link></clf-skip-link>', '跳至內容'],
  ])('leaves an HTML element open: %s', (html, text) => {
    expect(spokenIn(html)).toEqual([text])
  })

  it.each([
    '<svg lang="zh-HK"/><clf-skip-link></clf-skip-link>',
    '<math lang="zh-HK"/><clf-skip-link></clf-skip-link>',
    '<div><svg><g lang="zh-HK"/><foreignObject><clf-skip-link></clf-skip-link></foreignObject></svg></div>',
    '<div><svg><foreignObject lang="zh-HK"/></svg><clf-skip-link></clf-skip-link></div>',
    '<br lang="zh-HK"/><clf-skip-link></clf-skip-link>',
  ])('closes an element of SVG or MathML, and a void one has no content: %s', (html) => {
    expect(spokenIn(html)).toEqual(['Skip to content'])
  })

  it('does not begin the content of a template anew', () => {
    expect(renderToString('<template/><clf-test-focus></clf-test-focus></template>')).not.toMatch(rootStart)
  })

  it('does not keep text-only elements from holding text', () => {
    expect(renderToString('<textarea/><clf-test-focus></clf-test-focus></textarea>')).not.toMatch(rootStart)
  })
})

describe('the rest of the page', () => {
  it.each([
    "<!DOCTYPE html>\r\n<HTML lang=en ><body   class='a'>\t<clf-test-host  label = x >中文 &nbsp;&amp &notit; 𠮷</clf-test-host ></body></HTML>\n",
    '\uFEFF<clf-test-host\nlabel="a>b"\n></clf-test-host>',
    '<p>1 < 2 <3 </ <!x> <?y?> <![CDATA[ z ]]> </p><clf-test-host><',
    '<clf-test-host></clf-test-host><!-- never closed <b>',
    '<a href="?a=1&b=2&copy=3"><clf-test-host label="',
  ])('stays as it is: %j', (html) => {
    expect(withoutRoots(renderToString(html))).toBe(html)
  })

  it.each([
    '',
    'plain text',
    '<script>document.write("<clf-test-host></clf-test-host>")</script>',
    '<style>/* <clf-test-host> */</style>',
    '<textarea><clf-test-host></textarea>',
    '<title><clf-test-host></title>',
    '<!-- <clf-test-host></clf-test-host> -->',
    '<template><div><clf-test-host></clf-test-host></div></template>',
    '<svg><clf-test-host></clf-test-host></svg>',
    '<p title="<clf-test-host>">',
    '<clf-unknown></clf-unknown>',
    '<other-test-host></other-test-host>',
    '<clf-test-plain></clf-test-plain>',
  ])('has no shadow root where no element of ours stands: %j', (html) => {
    expect(renderToString(html)).toBe(html)
  })

  it('is rendered again after a template, a script or an SVG', () => {
    for (const before of ['<template><p></template>', '<template><table><tr><td></template>', '<svg><path/></svg>', '<script></script>']) {
      expect(renderToString(`${before}<clf-test-focus></clf-test-focus>`).match(rootStart)).toHaveLength(1)
    }
  })

  it('is the same after rendering twice', () => {
    const once = renderToString('<html lang=zh-HK><clf-test-host><clf-test-focus> </clf-test-focus></clf-test-host>')
    expect(renderToString(once)).toBe(once)
  })

  it('keeps the shadow root an author wrote', () => {
    const html = '<clf-test-host>\n  <!-- own --><template shadowrootmode="open">own</template></clf-test-host>'
    expect(renderToString(html)).toBe(html)
  })

  it('is rendered when the first child is an ordinary template', () => {
    expect(renderToString('<clf-test-focus><template>x</template></clf-test-focus>').match(rootStart)).toHaveLength(1)
  })
})

describe('the language of an element', () => {
  it.each([
    ['<clf-skip-link></clf-skip-link>', ['Skip to content']],
    ['<html lang="zh-Hant-HK"><clf-skip-link></clf-skip-link>', ['跳至內容']],
    ['<html lang="en"><clf-skip-link lang="zh-CN"></clf-skip-link>', ['跳至内容']],
    ['<div lang=zh-HK><p lang=en></p><clf-skip-link></clf-skip-link></div><clf-skip-link></clf-skip-link>', ['跳至內容', 'Skip to content']],
    ['<div lang=zh-HK><clf-test-host></clf-test-host></div>', ['跳至內容']],
    ['<clf-test-host lang=zh-Hans><clf-skip-link></clf-skip-link></clf-test-host>', ['跳至内容', '跳至内容']],
    ['<div lang=zh-HK><div lang=""><clf-skip-link></clf-skip-link></div></div>', ['Skip to content']],
    ['<body lang=zh-HK></body></html><clf-skip-link></clf-skip-link>', ['跳至內容']],
  ])('is the nearest lang: %s', (html, spoken) => {
    expect(spokenIn(html)).toEqual(spoken)
  })

  it.each([
    ['<br lang=zh-HK><img lang=zh-HK><input lang=zh-HK/>'],
    ['<p lang=zh-HK>one<p>'],
    ['<p lang=zh-HK>one<div>'],
    ['<p lang=zh-HK><b>one<h2>'],
    ['<ul><li lang=zh-HK><p>one<li>'],
    ['<dl><dt lang=zh-HK>one<dd>'],
    ['<table><tr><td lang=zh-HK><p>one<td>'],
    ['<table><tr lang=zh-HK><td>one<tr><td>'],
    ['<table><thead lang=zh-HK><tr><th>one<tbody><tr><td>'],
    ['<table><caption lang=zh-HK>one<tr><td>'],
    ['<table lang=zh-HK><tr><td><span></table>'],
    ['<select><option lang=zh-HK>one</select>'],
    ['<h1 lang=zh-HK>one</h2>'],
    ['<div lang=zh-HK><section></div>'],
    ['<b lang=zh-HK><span></b>'],
    ['<b lang=zh-HK><div></b></div>'],
    ['<object lang=zh-HK><p></object>'],
    ['<template><table lang=zh-HK><tr><td></template>'],
    ['<svg lang=zh-HK><path/><g/></svg>'],
    ['<svg lang=zh-HK><path><div>'],
    ['<svg lang=zh-HK />'],
    ['<script lang=zh-HK>"</script><b lang=zh-HK></b>'],
  ])('is not taken from an element that ended: %s', (html) => {
    expect(spokenIn(`${html}<clf-skip-link></clf-skip-link>`)).toEqual(['Skip to content'])
  })

  it.each([
    ['<div lang=zh-HK></span></section></p></li>'],
    ['<div lang=zh-HK><table><tr><td></div>'],
    ['<ul lang=zh-HK><li><ul><li>one<li>two'],
    ['<b><div lang=zh-HK></b>'],
    ['<span lang=zh-HK><div></span>'],
    ['<p lang=zh-HK><button><div>'],
    ['<li lang=zh-HK><ul><li>'],
    ['<div lang=zh-HK><svg><title>x</title><path/></svg>'],
    ['<svg lang=zh-HK><foreignObject><p>'],
  ])('is kept while the element is open: %s', (html) => {
    expect(spokenIn(`${html}<clf-skip-link></clf-skip-link>`)).toEqual(['跳至內容'])
  })
})

describe('an element that throws', () => {
  it('is named with its line, its reason and the cause', () => {
    const error = errorOf('<html>\n<body\n>\n  <clf-test-throwing\n  ></clf-test-throwing>')
    expect(error.message).toBe('<clf-test-throwing> on line 4 could not be rendered: it has no date. Give it a date.')
    expect(error).toMatchObject({ name: 'RenderError', element: 'clf-test-throwing', line: 4 })
    expect(error.cause).toEqual(new Error('it has no date. Give it a date.'))
  })

  it('leaves the language as it was for the next page', () => {
    errorOf('<html lang=zh-HK><clf-test-throwing></clf-test-throwing>')
    expect(spokenIn('<clf-skip-link></clf-skip-link>')).toEqual(['Skip to content'])
  })
})
