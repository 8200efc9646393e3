// The preview's page: follows what the program says, and shows one of its books.
const state = document.getElementById('state')
const errors = document.getElementById('errors')
const pane = document.getElementById('pane')
const buttons = [...document.querySelectorAll('[data-pane]')]
const titles = { 'anthology.pdf': 'The PDF', 'anthology.epub': 'The EPUB', 'anthology.html': 'The web edition', 'review.html': 'The review page' }
let wanted = sessionStorage.getItem('pane') ?? ''
let drawn = ''
let shown

const element = (name, text, ...children) => {
  const made = document.createElement(name)
  if (text) made.textContent = text
  made.append(...children)
  return made
}

/** Where a finding stands, as a link to its line; in a tab of its own, since the book is in this one. */
const placed = one => {
  if (!one.link) return element('code', one.place)
  const link = element('a', '', element('code', one.place))
  link.href = one.link
  if (one.link.startsWith('/')) link.target = 'source'
  return link
}

const listed = findings => {
  const list = element('ul', '', ...findings.map(one => element('li', '',
    element('p', '', placed(one), ` ${one.severity} ${one.code}`),
    element('p', one.message), element('p', one.remedy))))
  list.className = 'findings'
  return list
}

const framed = chosen => {
  const frame = element('iframe')
  frame.title = titles[chosen]
  frame.src = chosen === 'anthology.epub' ? `/reader.html?book=${shown.book}` : `/dist/${chosen}?book=${shown.book}`
  return frame
}

/** What is chosen, if it is there; else the first book. */
const choice = there => there(wanted) ? wanted : shown.files.find(name => name in titles) ?? 'findings'

const draw = () => {
  const there = name => name === 'findings' || shown.files.includes(name)
  const chosen = choice(there)
  for (const button of buttons) {
    const name = button.dataset.pane
    button.disabled = !there(name)
    button.setAttribute('aria-pressed', String(name === chosen))
    if (name === 'findings') button.textContent = `Findings (${shown.findings.length})`
  }
  const now = chosen === 'findings' ? `findings ${shown.number}` : `${chosen} ${shown.book}`
  if (now === drawn) return
  drawn = now
  pane.replaceChildren(chosen === 'findings' ? listed(shown.findings) : framed(chosen))
}

const follow = event => {
  shown = JSON.parse(event.data)
  const when = new Date().toLocaleTimeString()
  state.textContent = shown.working ? 'Printing …'
    : shown.errors.length ? `${when}: not printed; the last good book stays`
    : `${when}: ${shown.told}`
  errors.hidden = !shown.errors.length
  errors.replaceChildren(listed(shown.errors))
  draw()
}

for (const button of buttons) button.addEventListener('click', () => {
  wanted = button.dataset.pane
  sessionStorage.setItem('pane', wanted)
  if (shown) draw()
})
const told = new EventSource('/events')
told.addEventListener('message', follow)
told.addEventListener('error', () => { state.textContent = 'The preview has ended, or cannot be reached.' })
