export { createProvider } from './provider.ts'
export type { Attempt, Identity, Provider, ProviderSettings } from './provider.ts'
export { ProviderFault } from './provider-fault.ts'
export type { ProviderFaultReason } from './provider-fault.ts'
