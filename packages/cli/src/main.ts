import { clf } from './clf.ts'
import { stopCodes, stopSignals } from './exit-codes.ts'

// What was started for the audit ends with the process. Left to the browser, a stop would look like pages that cannot be audited.
for (const signal of stopSignals) process.once(signal, () => process.exit(stopCodes[signal]))

const code = await clf(process.argv.slice(2))
// A script that signs in may have left something running.
if (code !== undefined) process.exit(code)
