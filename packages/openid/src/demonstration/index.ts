export { createDemonstrationProvider, startDemonstrationProvider } from './provider.ts'
export type { DemonstrationClient, DemonstrationProvider, Person } from './provider.ts'
