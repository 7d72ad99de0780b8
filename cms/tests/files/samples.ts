import { createRequire } from 'node:module'
import JSZip from 'jszip'
import { docxOf } from '../../seed/loader/files/docx.ts'

interface Sharp {
  toFormat: (format: string, options?: object) => { toBuffer: () => Promise<Buffer> }
}

// Strapi brings sharp along; the CMS itself does not name it.
const strapi = createRequire(createRequire(import.meta.url).resolve('@strapi/strapi/package.json'))
const sharp = createRequire(strapi.resolve('@strapi/upload/package.json'))('sharp') as (input: object, options?: object) => Sharp

/** A real picture of 300 by 300 pixels. */
export function picture(format: 'png' | 'jpeg' | 'gif' | 'webp' | 'avif'): Promise<Buffer> {
  return sharp({ create: { width: 300, height: 300, channels: 3, background: '#123456' } }).toFormat(format).toBuffer()
}

/** A real picture of two frames, the second of another colour. */
export function movingPicture(format: 'gif' | 'webp'): Promise<Buffer> {
  const frame = 8 * 8 * 3
  const pixels = Buffer.concat([Buffer.alloc(frame, 0x10), Buffer.alloc(frame, 0xF0)])
  return sharp(pixels, { raw: { width: 8, height: 16, channels: 3, pageHeight: 8 } }).toFormat(format, { delay: [100, 100] }).toBuffer()
}

/** A real PNG with the chunk of animation before its data, of no frames that anybody would draw. */
async function movingPng(): Promise<Buffer> {
  const png = await picture('png')
  const data = png.indexOf('IDAT', 0, 'latin1') - 4
  const control = Buffer.concat([Buffer.from([0, 0, 0, 8]), Buffer.from('acTL'), Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]), Buffer.from([0xF3, 0x8D, 0x93, 0x70])])
  return Buffer.concat([png.subarray(0, data), control, png.subarray(data)])
}

/** An AVIF that calls itself a sequence. */
async function movingAvif(): Promise<Buffer> {
  const avif = await picture('avif')
  avif.write('avis', 8, 'latin1')
  return avif
}

/** Pictures that move, each in its format. */
export const movingPictures = async (): Promise<Record<'gif' | 'webp' | 'png' | 'avif', Buffer>> => ({
  gif: await movingPicture('gif'),
  webp: await movingPicture('webp'),
  png: await movingPng(),
  avif: await movingAvif(),
})

export const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

/** A form that sends a file. */
export function formOf(name: string, bytes: Buffer): FormData {
  const form = new FormData()
  form.append('files', new Blob([new Uint8Array(bytes)]), name)
  return form
}

export const word = (): Promise<Buffer> => docxOf('Annex', 'Text.', 'en')

/** A Word document with a part that holds macros, or any other part. */
async function wordWith(part: string): Promise<Buffer> {
  const archive = await JSZip.loadAsync(await word())
  archive.file(part, 'x')
  return archive.generateAsync({ type: 'nodebuffer' })
}

/** A Word document that declares a type of one of its parts. */
async function wordDeclaring(part: string, type: string): Promise<Buffer> {
  const archive = await JSZip.loadAsync(await word())
  const types = (await archive.file('[Content_Types].xml')?.async('string')) ?? ''
  if (archive.file(part) === null) archive.file(part, 'x')
  archive.file('[Content_Types].xml', types.replace('</Types>', `<Override PartName="/${part}" ContentType="${type}"/></Types>`))
  return archive.generateAsync({ type: 'nodebuffer' })
}

function archiveOf(name: string): Promise<Buffer> {
  return new JSZip().file(name, 'x').generateAsync({ type: 'nodebuffer' })
}

const html = '<!doctype html><script>alert(document.domain)</script>'

/** Files that must not be stored: what is wrong, name, bytes, and words of the refusal. */
export async function badFiles(): Promise<[string, string, Buffer, string][]> {
  const [png, jpeg, gif] = [await picture('png'), await picture('jpeg'), await picture('gif')]
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
  const archive = await archiveOf('x.txt')
  const moving = await movingPictures()
  return [
    ['a script', 'app.js', Buffer.from('alert(1)'), 'files that end in .js are not accepted'],
    ['a module', 'app.mjs', Buffer.from('alert(1)'), 'that end in .mjs'],
    ['a page', 'page.html', Buffer.from(html), 'that end in .html'],
    ['a page with capitals', 'PAGE.HTM', Buffer.from(html), 'that end in .HTM'],
    ['a drawing', 'drawing.svg', Buffer.from(svg), 'that end in .svg'],
    ['a style sheet', 'style.css', Buffer.from('a{}'), 'that end in .css'],
    ['XML', 'data.xml', Buffer.from('<a/>'), 'that end in .xml'],
    ['a program', 'setup.exe', Buffer.from('MZ\x90\x00', 'latin1'), 'that end in .exe'],
    ['PHP', 'shell.php', Buffer.from('<?php echo 1;'), 'that end in .php'],
    ['a program behind a second ending', 'report.pdf.exe', Buffer.from('MZ'), 'that end in .exe'],
    ['no ending', 'report', pdf, 'without an ending'],
    ['a name that shows something else', 'invoice\u202Egpj.pdf', pdf, 'characters that cannot be seen'],
    ['nothing', 'empty.pdf', Buffer.alloc(0), ''],
    ['a page called PNG', 'page.png', Buffer.from(html), 'its name says a PNG picture'],
    ['a drawing called PNG', 'drawing.png', Buffer.from(svg), 'its content is'],
    ['a page called text', 'page.txt', Buffer.from(`\n ${html}`), 'its name says plain text'],
    ['PHP called CSV', 'shell.csv', Buffer.from('<?php echo 1;'), 'its name says CSV'],
    ['a shell script called text', 'run.txt', Buffer.from('#!/bin/sh\n'), 'its name says plain text'],
    ['text in another encoding', 'list.csv', Buffer.from([0xb3, 0x71, 0xa7, 0x69]), 'its name says CSV'],
    ['captions without their first word', 'talk.vtt', Buffer.from('00:00'), 'its name says captions'],
    ['a program called PDF', 'setup.pdf', Buffer.from('MZ\x90\x00'.padEnd(600, 'x'), 'latin1'), 'its name says PDF'],
    ['a PDF called Word', 'paper.docx', pdf, 'its content is application/pdf'],
    ['an archive called Word', 'paper.docx', archive, 'its content is application/zip'],
    ['a picture called another', 'photo.jpg', png, 'its content is image/png'],
    ['a picture and an archive', 'photo.png', Buffer.concat([png, archive]), 'and something else at once'],
    ['a PDF and an archive', 'paper.pdf', Buffer.concat([pdf, archive]), 'and something else at once'],
    ['a picture and a page', 'photo.jpg', Buffer.concat([jpeg, Buffer.from(html)]), 'and something else at once'],
    ['a picture and PHP', 'photo.gif', Buffer.concat([gif, Buffer.from('<?php system($_GET[1]);')]), 'and something else at once'],
    ['a picture and a script', 'photo.gif', Buffer.concat([Buffer.from('GIF89a/*'), gif.subarray(8), Buffer.from('*/=1;alert(1)')]), 'and something else at once'],
    ['a PDF and a page', 'paper.pdf', Buffer.concat([Buffer.from(`%PDF-1.4\n${html}\n`), pdf]), 'and something else at once'],
    ['a GIF that moves', 'photo.gif', moving.gif, 'it moves'],
    ['a WebP that moves', 'photo.webp', moving.webp, 'it moves'],
    ['a PNG that moves', 'photo.png', moving.png, 'it moves'],
    ['an AVIF that moves', 'photo.avif', moving.avif, 'it moves'],
    ['Word and a page', 'paper.docx', Buffer.concat([await word(), Buffer.from(html)]), 'damaged'],
    ['Word with macros', 'paper.docx', await wordWith('word/vbaProject.bin'), 'it holds macros'],
    ['Word with macros under another name', 'paper.docx', await wordDeclaring('word/other.bin', 'application/vnd.ms-office.vbaProject'), 'it holds macros'],
    ['Word renamed from a template with macros', 'paper.docx', await wordDeclaring('word/document.xml', 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml'), 'was not stored'],
    ['Word with sheets of macros of Excel 4.0', 'paper.docx', await wordWith('xl/macrosheets/sheet1.xml'), 'it holds macros'],
    ['Word that Java would run', 'paper.docx', await wordWith('META-INF/MANIFEST.MF'), 'it holds macros'],
  ]
}

/** Files that are stored. */
export async function goodFiles(): Promise<[string, Buffer][]> {
  return [
    ['paper.pdf', pdf],
    ['PAPER.PDF', pdf],
    ['通告附件.docx', await word()],
    ['list.csv', Buffer.from('\uFEFF部門,電話\r\n示範,5500 0001\r\n')],
    ['note.txt', Buffer.from('a < b and <3')],
    ['talk.vtt', Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\n你好\n')],
    ['photo.png', await picture('png')],
    ['photo.jpg', await picture('jpeg')],
    ['photo.jpeg', await picture('jpeg')],
    ['photo.gif', await picture('gif')],
    ['photo.webp', await picture('webp')],
    ['photo.avif', await picture('avif')],
  ]
}
