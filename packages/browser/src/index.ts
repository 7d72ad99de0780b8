export { chromiumLaunchOptions, chromiumPath, NoBrowserError } from './chromium.ts'
export { settle } from './settle.ts'
export { walkerOf, type Walker } from './walker.ts'
export { World, WorldGoneError, worldsOf, type Tools } from './world.ts'
