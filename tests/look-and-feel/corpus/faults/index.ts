import type { Fault } from '../operator.ts'
import { dateFaults, statementFaults, versionFaults } from './facts.ts'
import { breadcrumbFaults, findingFaults, footerFaults, textSizeFaults, titleFaults } from './furniture.ts'
import { alternateFaults, languageSwitchFaults, partFaults } from './languages.ts'
import { departmentForged, hostFaults } from './names-forged.ts'
import { departmentHidden, governmentHidden } from './names-hidden.ts'
import { orderFaults } from './order.ts'
import { colourFaults, headerRuleFaults, typefaceFaults } from './painted.ts'

/** Every way to be wrong, by name. */
export const faults: readonly Fault[] = [
  ...governmentHidden,
  ...departmentHidden,
  ...departmentForged,
  ...hostFaults,
  ...orderFaults,
  ...headerRuleFaults,
  ...colourFaults,
  ...typefaceFaults,
  ...languageSwitchFaults,
  ...alternateFaults,
  ...partFaults,
  ...textSizeFaults,
  ...breadcrumbFaults,
  ...titleFaults,
  ...footerFaults,
  ...findingFaults,
  ...dateFaults,
  ...versionFaults,
  ...statementFaults,
]
