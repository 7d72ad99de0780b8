export { conversionExceptions } from './conversion-exceptions.ts'
export type { ConversionException } from './conversion-exceptions.ts'
export { foldForSearch } from './fold-for-search.ts'
export { converterVersion, toSimplified } from './to-simplified.ts'
