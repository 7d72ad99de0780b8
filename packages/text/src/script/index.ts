export { findSimplifiedOnly } from './find-simplified-only.ts'
export { findTraditionalOnly } from './find-traditional-only.ts'
export { hasSpaceBetweenHan } from '../han-space/has-space-between-han.ts'
