export { RenderError } from './render-error.ts'
export { renderStream } from './render-stream.ts'
export { renderToString } from './render-to-string.ts'
export { styleHashes } from './style-hashes.ts'
