// A Flex text: wrapping, clamping, spacing, spans. Font sizes follow the reader's own LINE setting when asked to.
import type { JSX } from 'preact'
import { usePhone } from '../phone-context'
import { textSizeOf } from './measures'
import type { FlexNode, FlexPartProps } from './node'
import { type Css, placed } from './placing'
import { tapping } from './tapping'

const upright = { top: 'flex-start', center: 'center', bottom: 'flex-end' }

/** One text, or its spans. Thai marks need 1.4 of the size; `lineSpacing` widens lines but never the outer edges. */
export function FlexText({ node, parent }: FlexPartProps) {
  const phone = usePhone()
  const style: Css = { ...placed(node, parent), justifyContent: node.gravity && upright[node.gravity] }
  return (
    <div class="flex-text" style={style} {...tapping(node.action, phone, node.text)}>
      <p class={linesOf(node)} style={lettersOf(node)}>
        {node.contents ? node.contents.map(span) : node.text}
      </p>
    </div>
  )
}

function linesOf(node: FlexNode): string {
  if (!node.wrap) return 'one-line'
  return node.maxLines ? 'some-lines' : 'all-lines'
}

function lettersOf(node: FlexNode): Css {
  return {
    ...inked(node),
    fontSize: scaled(node),
    textAlign: node.align,
    '--line-spacing': node.lineSpacing,
    '--max-lines': node.maxLines ? String(node.maxLines) : undefined,
  }
}

function inked(node: FlexNode): Css {
  return {
    color: node.color,
    fontWeight: node.weight === 'bold' ? '700' : node.weight && '400',
    fontStyle: node.style,
    textDecoration: node.decoration,
  }
}

function span(node: FlexNode, index: number): JSX.Element {
  const style = { ...inked(node), fontSize: node.size && textSizeOf(node.size) }
  return (
    <span key={index} style={style}>
      {node.text}
    </span>
  )
}

/** The size in pixels, times the reader's own font setting when the text asks for it. */
function scaled(node: FlexNode): string {
  const size = textSizeOf(node.size)
  return node.scaling ? `calc(${size} * var(--reader, 1))` : size
}
