// A Flex box: lays its children out in a row, a column or on one baseline. Knows no other kind of component.
import { useContext } from 'preact/hooks'
import { usePhone } from '../phone-context'
import { borderOf, gapOf } from './measures'
import type { FlexNode, FlexPartProps } from './node'
import { PartContext } from './part-context'
import { boxed, type Css, gradientOf, placed } from './placing'
import { tapping } from './tapping'

/** A box with its children. With an action it is one button; its children may still have their own. */
export function FlexBox({ node, parent }: FlexPartProps) {
  const phone = usePhone()
  const layout = node.layout ?? 'vertical'
  return (
    <div
      class={`flex-box is-${layout}`}
      style={{ ...placed(node, parent), ...boxed(node), ...edged(node) }}
      {...tapping(node.action, phone)}
    >
      <FlexChildren node={node} />
    </div>
  )
}

/** The children of a box in order; what lies absolute does not count as the first. */
function FlexChildren({ node }: { node: FlexNode }) {
  const Part = useContext(PartContext)
  const layout = node.layout ?? 'vertical'
  const children = node.contents ?? []
  const first = children.findIndex((child) => child.position !== 'absolute')
  return (
    <>
      {children.map((child, index) => (
        <Part key={index} node={child} parent={{ layout, spacing: node.spacing, first: index === first }} />
      ))}
    </>
  )
}

function edged(node: FlexNode): Css {
  const width = borderOf(node.borderWidth)
  const radius = gapOf(node.cornerRadius)
  return {
    border: width ? `${width} solid ${node.borderColor ?? 'transparent'}` : undefined,
    borderRadius: radius,
    overflow: radius ? 'hidden' : undefined,
    backgroundImage: gradientOf(node),
  }
}
