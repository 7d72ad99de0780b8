import { PageRenderer } from './page-renderer.ts'

/**
 * The same as `renderToString` for a page that comes in chunks, cut anywhere, also inside a tag. Strings in, strings
 * out: put a `TextDecoderStream` before it and a `TextEncoderStream` after it for bytes. Make one stream per page.
 * A RenderError ends the stream in error; what came before the failed element has been passed on by then.
 */
export function renderStream(): TransformStream<string, string> {
  const page = new PageRenderer()
  return new TransformStream({
    transform: (chunk, controller) => enqueue(controller, page.write(chunk)),
    flush: (controller) => enqueue(controller, page.end()),
  })
}

function enqueue(controller: TransformStreamDefaultController<string>, html: string): void {
  if (html !== '') controller.enqueue(html)
}
