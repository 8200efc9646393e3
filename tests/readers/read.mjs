// Reads a book as a person would, and prints what happened as JSON.
// usage: CHROMIUM=… node read.mjs BOOK.epub UNPACKED PICTURES   (UNPACKED: the same book as a folder of files)
import path from 'node:path'
import { axe, opened, served, unarrived } from './shelf.mjs'

const [book, unpacked, pictures] = process.argv.slice(2).map(name => path.resolve(name))
const report = { errors: [], contents: [], notes: [], pages: [], faults: [] }
const wrong = what => report.errors.push(what)
const shelf = await served(book, unpacked)
const { browser, page } = await opened(shelf.address, wrong)
const run = (name, ...values) => page.evaluate((name, values) => window[name](...values), name, values)
const picture = name => page.screenshot({ path: path.join(pictures, `${name}.png`) })

/** Turn every page to the end; remember which sections were seen. */
const throughout = async () => {
  const seen = new Set()
  let last, turns = 0
  for (let same = 0; same < 2 && turns < 3000; turns++) {
    const now = await run(turns ? 'turn' : 'here')
    seen.add(now.section)
    const told = JSON.stringify([now.fraction, now.text.slice(0, 80)])
    same = told === last ? same + 1 : 0
    last = told
  }
  Object.assign(report, { turns, seen: [...seen] })
}

/** Follow every line of the contents, and every page of the page list to its words. */
const everywhere = async () => {
  for (const { label, href } of report.opened.contents) report.contents.push({ label, text: await run('text', href) })
  for (const { label, href } of report.opened.pages) report.pages.push({ label, text: await run('text', href) })
}

/** Follow a note of every section that has one, with the mouse, and come back from the list of notes. */
const throughNotes = async () => {
  for (const index of report.opened.sections.keys()) {
    for (const [number, call] of (await run('calls', index)).entries()) {
      await run('forget')
      if (number) await run('click', index, call)
      else await page.mouse.click(...await run('at', index, call))
      await page.waitForFunction('popped()', { timeout: 5000 }).catch(() => wrong(`${call}: no note pops up`))
      const note = { call, ...await run('popped') }
      if (!number && !report.notes.length) await picture('pop-up')
      await run('shut')
      if (!number) {
        const list = call.replace('_call_', '_note_')
        await run('at', index, list)
        note.away = (await run('here')).fraction
        note.back = (await run('back', index, list)).text
        await run('at', index, call)
        note.called = (await run('here')).text
      }
      report.notes.push(note)
    }
  }
}

const sizes = { phone: [390, 844, 2], desktop: [1280, 900, 1] }
/** Look at the cover, a text and the contents, small and wide, in light and dark. */
const looks = async () => {
  const { call } = report.notes[0]
  const section = `${call.split('_')[0]}.xhtml`
  const index = report.opened.sections.indexOf(section)
  const contents = report.opened.sections.indexOf('contents.xhtml')
  const places = { cover: 0, contents, opening: index, text: `EPUB/${section}#${call}` }
  for (const [size, [width, height, deviceScaleFactor]] of Object.entries(sizes)) {
    for (const dress of ['light', 'dark']) {
      await page.setViewport({ width, height, deviceScaleFactor })
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dress }])
      for (const [name, place] of Object.entries(places)) {
        await run('go', place)
        await picture(`${size}-${dress}-${name}`)
      }
    }
  }
}

/** Ask axe-core about every page by itself, small and wide, in light and dark. */
const judged = async () => {
  const own = await browser.newPage()
  for (const section of [...report.opened.sections, 'nav.xhtml']) {
    await own.goto(`${shelf.address}pages/EPUB/${section}`)
    await own.evaluate(axe())
    for (const [size, [width, height]] of Object.entries(sizes)) for (const dress of ['light', 'dark']) {
      await own.setViewport({ width, height })
      await own.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dress }])
      // axe-core takes an aria-label on a DPUB-ARIA role for forbidden; the standard asks for it on page breaks
      report.faults.push(...await own.evaluate(async (where, scheme) => {
        document.documentElement.style.colorScheme = scheme
        const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
        const real = ({ id, nodes }) => id !== 'aria-prohibited-attr' || nodes.some(n => !/role="doc-/.test(n.html))
        return violations.filter(real).map(({ id, nodes }) => `${where}: ${id}: ${nodes[0].html.slice(0, 120)}`)
      }, `${section} ${size} ${dress}`, dress))
      if (await own.evaluate('document.documentElement.scrollWidth > innerWidth')) report.faults.push(`${section} ${size}: wider than the window`)
    }
  }
}

try {
  await page.setViewport({ width: 700, height: 900 })
  await page.goto(shelf.address)
  await page.waitForFunction('window.ready', { timeout: 20000 })
  report.opened = await run('open_')
  for (const step of [throughout, everywhere, throughNotes, looks, judged]) await step()
  await unarrived(page, page)
} catch (error) {
  wrong(`${error.stack ?? error}`)
}
await browser.close()
shelf.close()
console.log(JSON.stringify(report))
