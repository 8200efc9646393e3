// Looks at a preview as an editor would: edits a headnote on the disk, breaks it, mends it. Prints what was seen as JSON.
// usage: CHROMIUM=… node preview.mjs ADDRESS HEADNOTE
import fs from 'node:fs'
import { axe, opened, unarrived } from './shelf.mjs'

const [address, headnote] = process.argv.slice(2)
const report = { errors: [], seen: [], faults: [] }
const { browser, page } = await opened(address, what => report.errors.push(what))
const patience = 100_000
const before = fs.readFileSync(headnote, 'utf8')

/** What a frame says; nothing where it has gone away meanwhile. */
const textOf = async frame => {
  try {
    return await frame.evaluate(() => document.body?.innerText ?? '')
  } catch {
    return ''
  }
}

/** Wait until the words stand in the page or in a frame of it. */
const read = async words => {
  for (const end = Date.now() + patience; Date.now() < end; await new Promise(done => setTimeout(done, 200))) {
    for (const frame of page.frames()) {
      if ((await textOf(frame)).includes(words)) return report.seen.push(words)
    }
  }
  const texts = await Promise.all(page.frames().map(textOf))
  throw new Error(`${words}: not seen; ${texts.join(' | ').slice(0, 2000)}`)
}
/** Ask the reading system; what is chosen again is shown in a new frame, and the old one goes away. */
const inReader = async ask => {
  for (const end = Date.now() + patience; ; await new Promise(done => setTimeout(done, 200))) {
    const reader = page.frames().find(frame => frame.url().includes('/reader.html'))
    try {
      if (reader) return await ask(reader)
    } catch (error) {
      if (!/detached|destroyed/.test(error.message)) throw error
    }
    if (Date.now() > end) throw new Error('the reading system is not there')
  }
}

try {
  await page.goto(address)
  await page.waitForSelector('[data-pane="anthology.epub"]:not([disabled])', { timeout: patience })
  await page.click('[data-pane="anthology.epub"]')
  await page.waitForFunction(() => document.querySelector('iframe'), { timeout: patience })
  await inReader(reader => reader.waitForFunction(() => document.querySelector('#contents:not([disabled])'), { timeout: patience }))
  await page.evaluate(axe())
  report.faults = await page.evaluate(async () => (await axe.run({ iframes: false })).violations.map(fault => fault.id))
  await inReader(async reader => reader.select('#contents', await reader.evaluate(() => [...document.querySelectorAll('#contents option')].find(o => o.textContent.includes('Locomotive')).value)))
  await read('A newspaper printed the poem first')
  fs.writeFileSync(headnote, before.replace('A newspaper printed the poem first', 'A morning paper printed the poem first'))
  await read('A morning paper printed the poem first')
  fs.writeFileSync(headnote, before.replace('+++', '+++\nwhoo = "nobody"'))
  await read('did you mean who?')
  await read('the last good book stays')
  report.link = await page.$eval('#errors a', link => link.getAttribute('href'))
  await page.goto(new URL(report.link, address))
  report.marked = await page.$eval('.here mark', mark => mark.textContent)
  report.line = await page.$eval('.here', line => line.textContent)
  await page.evaluate(axe())
  report.faults.push(...await page.evaluate(async () => (await axe.run()).violations.map(fault => fault.id)))
  await page.goto(address)
  fs.writeFileSync(headnote, before)
  await read('A newspaper printed the poem first')
  await inReader(reader => unarrived(page, reader))
} catch (error) {
  report.errors.push(error.message)
}
await browser.close()
console.log(JSON.stringify(report))
