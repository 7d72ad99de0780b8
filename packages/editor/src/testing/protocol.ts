import { cdp } from 'vitest/browser'

/** The DevTools protocol of the browser that runs the tests. */
export const protocol = cdp() as unknown as { send(method: string, parameters?: object): Promise<unknown> }

/** The theme and colours that the system asks for, until told otherwise. */
export async function emulate(features: Readonly<Record<string, string>>): Promise<void> {
  await protocol.send('Emulation.setEmulatedMedia', { features: Object.entries(features).map(([name, value]) => ({ name, value })) })
}
