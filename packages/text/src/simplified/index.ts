export { conversionExceptions } from './conversion-exceptions.ts'
export type { ConversionException } from './conversion-exceptions.ts'
export { converterVersion, toSimplified } from './to-simplified.ts'
