import { expect, it } from 'vitest'
import { readServerAddress } from './server-address.ts'

const board = { prefix: 'CLF_BOARD', port: 4400 }

it('is on this machine and the usual port when nothing is set', () => {
  expect(readServerAddress({}, board)).toEqual({ host: '127.0.0.1', port: 4400, origin: 'http://127.0.0.1:4400' })
})

it('takes empty variables as not set', () => {
  expect(readServerAddress({ CLF_BOARD_PORT: '' }, board).port).toBe(4400)
})

it('reads the variables of its own prefix', () => {
  const env = { CLF_BOARD_HOST: '0.0.0.0', CLF_BOARD_PORT: '80', CLF_BOARD_ORIGIN: 'https://board.example/', CLF_INTRANET_PORT: '81' }
  expect(readServerAddress(env, board)).toEqual({ host: '0.0.0.0', port: 80, origin: 'https://board.example' })
})

it.each(['99999', '-1', '80.5', 'http'])('names the wrong variable, its value and what to do: port %s', (port) => {
  expect(() => readServerAddress({ CLF_BOARD_PORT: port }, board)).toThrow(
    `CLF_BOARD_PORT is "${port}": a port is a whole number from 1 to 65535, or 0 for any that is free. Correct it or unset it to use the default.`,
  )
})

it('takes any port that is free where it is told its origin', () => {
  expect(readServerAddress({ CLF_BOARD_PORT: '0', CLF_BOARD_ORIGIN: 'https://board.example' }, board)).toMatchObject({ port: 0, origin: 'https://board.example' })
  expect(() => readServerAddress({ CLF_BOARD_PORT: '0' }, board)).toThrow('CLF_BOARD_PORT is "0": of a port that is any, the public origin is not known. Set CLF_BOARD_ORIGIN too, or a port.')
})
