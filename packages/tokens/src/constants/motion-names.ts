/** Values of `html[data-clf-motion]`. */
export const motionNames = ['reduced'] as const
