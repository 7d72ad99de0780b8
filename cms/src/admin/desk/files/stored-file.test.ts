import { expect, it } from 'vitest'
import { queryOf } from './stored-file.ts'

it('asks for pictures alone where a picture is wanted', () => {
  expect(decodeURIComponent(queryOf('image', '', 1))).toBe('page=1&pageSize=20&sort=createdAt:DESC&filters[$and][0][mime][$startsWith]=image/')
})

it('asks for files of every type, by words, where a file to download is wanted', () => {
  expect(decodeURIComponent(queryOf('file', ' 表格 ', 2))).toBe('page=2&pageSize=20&sort=createdAt:DESC&_q=表格')
})
