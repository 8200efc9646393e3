// The EPUB in a reading system, foliate-js, whose files lie beside this one: pages, contents, notes that pop up.
import '/foliate/view.js'
import { EPUB } from '/foliate/epub.js'
import { FootnoteHandler } from '/foliate/footnotes.js'

const address = name => `/book/${name.split('/').map(encodeURIComponent).join('/')}`
const sizes = await (await fetch('/book/')).json()
const had = async name => name in sizes ? fetch(address(name)) : null
const container = {
  loadText: async name => (await had(name))?.text() ?? null,
  loadBlob: async (name, type) => {
    const answer = await had(name)
    return answer && new Blob([await answer.arrayBuffer()], { type })
  },
  getSize: name => sizes[name] ?? 0,
}

const book = await new EPUB(container).init()
const view = document.createElement('foliate-view')
const contents = document.getElementById('contents')
const where = document.getElementById('where')
document.getElementById('book').append(view)

const lines = (entries, depth = 0) => (entries ?? []).flatMap(entry => [[entry, depth], ...lines(entry.subitems, depth + 1)])
for (const [entry, depth] of lines(book.toc)) contents.add(new Option(`${'\u2003'.repeat(depth)}${entry.label}`, entry.href))
contents.addEventListener('change', () => view.goTo(contents.value))
document.getElementById('back').addEventListener('click', () => view.prev())
document.getElementById('on').addEventListener('click', () => view.next())
const turned = event => {
  if (event.key === 'ArrowLeft') view.goLeft()
  if (event.key === 'ArrowRight') view.goRight()
}
document.addEventListener('keydown', turned)

const notes = new FootnoteHandler()
notes.addEventListener('before-render', ({ detail }) => {
  const dialog = document.createElement('dialog')
  dialog.append(detail.view)
  dialog.addEventListener('close', () => dialog.remove())
  dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close() })
  document.body.append(dialog)
  dialog.showModal()
})
view.addEventListener('link', event => notes.handle(book, event))
view.addEventListener('load', ({ detail }) => detail.doc.addEventListener('keydown', turned))
view.addEventListener('relocate', ({ detail }) => {
  sessionStorage.setItem('place', detail.cfi)
  if (detail.tocItem) contents.value = detail.tocItem.href
  where.textContent = detail.pageItem ? `Page ${detail.pageItem.label.trim()} of the PDF` : ''
})

await view.open(book)
view.renderer.setStyles('html { color-scheme: light dark; color: CanvasText } a:any-link { color: LinkText }')
await view.init({ lastLocation: sessionStorage.getItem('place') ?? undefined, showTextStart: false })
contents.disabled = false
