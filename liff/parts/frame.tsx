/** What every page has: back at the left, help at the right, the page's own words, and its one deed at the thumb. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { go } from '../address'
import { useLine } from '../context'
import { useWords } from '../words'
import { Icon } from './icon'
import { Phrases } from './phrases'

interface FrameProps {
  title: string
  /** What stands above the heading, from edge to edge. */
  top?: ComponentChildren
  /** The buttons; the dock is absent when there is nothing to do. */
  dock?: ComponentChildren
  /** True when `children` is a `State`, which brings the page's one heading itself. */
  isState?: boolean
  /** False on the page of help itself. */
  hasHelp?: boolean
  /** Where help is, when it is not in the chat. */
  toHelp?: () => void
  children: ComponentChildren
}

export function Frame({ title, top, dock, isState, hasHelp = true, toHelp, children }: FrameProps) {
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    document.title = title
    // A new page is read from its top, by eyes and by screen readers.
    main.current?.focus({ preventScroll: true })
  }, [title])
  return (
    <div class="page">
      <Bar hasHelp={hasHelp} toHelp={toHelp} />
      <main class="main" ref={main} tabIndex={-1}>
        {top}
        {!isState && <h1>{title}</h1>}
        {children}
      </main>
      {dock && <div class="dock">{dock}</div>}
    </div>
  )
}

function Bar({ hasHelp, toHelp = () => go.to('help') }: Pick<FrameProps, 'hasHelp' | 'toHelp'>) {
  const words = useWords()
  const line = useLine()
  const hasBack = go.hasBack()
  return (
    <header class="bar">
      <button type="button" onClick={hasBack ? go.back : line.backToChat}>
        <Icon sign="arrow-left" size={26} />
        {hasBack ? words.back : words.chat}
      </button>
      {hasHelp && (
        <button type="button" class="help" onClick={toHelp}>
          <Icon sign="phone-call" size={26} />
          {words.help}
        </button>
      )}
    </header>
  )
}

/** A page that is one thought: a picture, a sentence, what to do. */
export function State({ picture, title, text }: { picture: ComponentChildren; title: string; text: string }) {
  return (
    <div class="state" role="status">
      {picture}
      <h1>{title}</h1>
      <p>
        <Phrases text={text} />
      </p>
    </div>
  )
}
