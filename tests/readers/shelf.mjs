// A shelf: serves a reading system, a book and its unpacked files to a browser, and opens the browser.
// The caller names the browser: CHROMIUM is set by the tests.
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import puppeteer from 'puppeteer-core'

const here = path.dirname(fileURLToPath(import.meta.url))
const modules = path.resolve(here, '../../node_modules')
const preview = path.resolve(here, '../../src/anthology/preview/page/foliate')
const kinds = {
  '.css': 'text/css', '.epub': 'application/epub+zip', '.html': 'text/html; charset=utf-8', '.jpg': 'image/jpeg',
  '.js': 'text/javascript', '.otf': 'font/otf', '.png': 'image/png', '.xhtml': 'application/xhtml+xml',
}

/**
 * Serve `/` (the reader's page), `/foliate/`, `/book.epub` and `/pages/`; return the address and how to close.
 * The reading system is the preview's own; what the preview leaves out of it (how a file is unpacked) npm brings.
 */
export const served = async (book, unpacked) => {
  const roots = [['/foliate/', preview], ['/foliate/', path.join(modules, 'foliate-js')], ['/pages/', unpacked]]
  const found = address => {
    if (address === '/') return path.join(here, 'reader.html')
    if (address === '/book.epub') return book
    for (const [start, root] of roots) {
      const file = path.join(root, address.slice(start.length))
      if (address.startsWith(start) && file.startsWith(root) && fs.existsSync(file)) return file
    }
  }
  const server = http.createServer((request, response) => {
    const file = found(decodeURIComponent(new URL(request.url, 'http://book').pathname))
    if (!file) return response.writeHead(404).end()
    response.setHeader('content-type', kinds[path.extname(file)] ?? 'application/octet-stream')
    fs.createReadStream(file).pipe(response)
  })
  await new Promise(ready => server.listen(0, '127.0.0.1', ready))
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }
}

/** Open a page of the browser; whatever goes wrong in it is told to `wrong`. Nothing but the shelf is reached. */
export const opened = async (address, wrong) => {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM, headless: true, args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
  })
  const page = await browser.newPage()
  await page.setRequestInterception(true)
  page.on('request', request => {
    const away = /^https?:/.test(request.url()) && !request.url().startsWith(address)
    if (away) wrong(`the book asks the network for ${request.url()}`)
    return away ? request.abort() : request.continue()
  })
  page.on('pageerror', error => wrong(`the page fails: ${error.message}`))
  page.on('response', response => response.status() >= 400 && wrong(`${response.status()}: ${response.url()}`))
  page.on('console', said => {
    // the reading system forbids scripts in books by a sandbox, and the browser says so of every frame
    if (said.type() === 'error' && !/Blocked script execution in 'blob:/.test(said.text())) wrong(`the console says: ${said.text()}`)
  })
  return { browser, page }
}

export const axe = () => fs.readFileSync(path.join(modules, 'axe-core/axe.min.js'), 'utf8')

/**
 * Take the shown chapter away, as it is before it has arrived, and change the window, the colours and the styles:
 * whatever fails is told as all is that goes wrong in the page. The book is of no use afterwards.
 */
export const unarrived = async (page, frame) => {
  await page.bringToFront()
  await frame.evaluate(async () => {
    const { renderer } = document.querySelector('foliate-view')
    const [{ doc }] = renderer.getContents()
    renderer.setStyles('')
    doc.documentElement.remove()
    renderer.render()
    await doc.fonts.ready
  })
  const { width, height } = page.viewport()
  for (const [narrower, value] of [[9, 'dark'], [0, 'light']]) {
    await page.setViewport({ width: width - narrower, height })
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }])
    await frame.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
  }
}
