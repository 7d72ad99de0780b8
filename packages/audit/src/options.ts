// What a command reads its options with. It loads nothing of what audits, which takes a second.
export { scopePartOf } from './discovery/scope.ts'
export { everyTheme, themes } from './visit/state.ts'
