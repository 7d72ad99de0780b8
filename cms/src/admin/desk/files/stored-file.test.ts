import { expect, it } from 'vitest'
import { acceptedTypes } from '../../../uploads/accepted-types.ts'
import { fileWords } from './file-words.ts'
import { queryOf } from './stored-file.ts'

it('asks for pictures alone where a picture is wanted', () => {
  expect(decodeURIComponent(queryOf('image', '', 1))).toBe('page=1&pageSize=20&sort=createdAt:DESC&filters[$and][0][mime][$startsWith]=image/')
})

it('asks for files of every type, by words, where a file to download is wanted', () => {
  expect(decodeURIComponent(queryOf('file', ' 表格 ', 2))).toBe('page=2&pageSize=20&sort=createdAt:DESC&_q=表格')
})

it('offers among the files of somebody’s device what the server accepts, each where it is wanted', () => {
  const offered = Object.entries(fileWords.endings).flatMap(([wanted, endings]) => endings.split(',').map((ending) => [ending, wanted]))
  const wantedFor = (mime: string) => (mime === 'text/vtt' ? 'captions' : (/^(image|video)\//.exec(mime)?.[1] ?? 'file'))
  expect(offered.toSorted()).toEqual([...acceptedTypes].map(([ending, { mime }]) => [ending, wantedFor(mime)]).toSorted())
})
