/** Whether a switch of Office that is there is on: it is unless its value says no. */
export const isOn = (value: string | undefined): boolean => !['0', 'false', 'off', 'none'].includes(value ?? 'true')
