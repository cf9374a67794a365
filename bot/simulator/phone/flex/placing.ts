// Where a component lies in its box, as CSS. Pure; the same rules for every kind of component.
import { gapOf } from './measures'
import type { FlexNode, FlexParent } from './node'

/** CSS by camel-case name; a missing value sets nothing. */
export type Css = Record<string, string | undefined>

/** Position, share of the room and space before. The first component of a box has no space before it, as on LINE. */
export function placed(node: FlexNode, parent: FlexParent): Css {
  return {
    ...shifted(node),
    ...(node.position === 'absolute' ? {} : { ...shared(node, parent), ...spaced(node, parent) }),
  }
}

function shifted(node: FlexNode): Css {
  return {
    position: node.position === 'absolute' ? 'absolute' : 'relative',
    top: gapOf(node.offsetTop),
    bottom: gapOf(node.offsetBottom),
    insetInlineStart: gapOf(node.offsetStart),
    insetInlineEnd: gapOf(node.offsetEnd),
  }
}

function shared(node: FlexNode, parent: FlexParent): Css {
  if (parent.layout === 'vertical') {
    const share = node.flex ?? (node.type === 'filler' ? 1 : 0)
    return { flex: share > 0 ? `${share} 0 auto` : '0 0 auto' }
  }
  const fixed = node.width !== undefined || node.type === 'icon' || node.type === 'separator'
  const share = node.flex ?? (fixed ? 0 : 1)
  if (share > 0 && node.width === undefined) return { flex: `${share} 1 0%`, minWidth: '0' }
  return { flex: node.type === 'text' ? '0 1 auto' : '0 0 auto', maxWidth: '100%' }
}

function spaced(node: FlexNode, parent: FlexParent): Css {
  if (parent.first) return {}
  const space = gapOf(node.margin) ?? gapOf(parent.spacing)
  return parent.layout === 'vertical' ? { marginTop: space } : { marginInlineStart: space }
}

/** A box's own room: padding, border, corners, colours, size. */
export function boxed(node: FlexNode): Css {
  return {
    ...padded(node),
    width: gapOf(node.width),
    maxWidth: gapOf(node.maxWidth),
    height: gapOf(node.height),
    maxHeight: gapOf(node.maxHeight),
    justifyContent: node.justifyContent,
    alignItems: node.layout === 'baseline' ? 'baseline' : node.alignItems,
    backgroundColor: node.backgroundColor,
  }
}

/** Side by side, never as one `padding`: an unset side after it would take that side's room away again. */
function padded(node: FlexNode): Css {
  const all = gapOf(node.paddingAll)
  return {
    paddingTop: gapOf(node.paddingTop) ?? all,
    paddingBottom: gapOf(node.paddingBottom) ?? all,
    paddingInlineStart: gapOf(node.paddingStart) ?? all,
    paddingInlineEnd: gapOf(node.paddingEnd) ?? all,
  }
}

/** A linear gradient lies over the plain colour, with its middle colour when there is one. */
export function gradientOf(node: FlexNode): string | undefined {
  const found = node.background
  if (found?.type !== 'linearGradient') return undefined
  const middle = found.centerColor ? `, ${found.centerColor} ${found.centerPosition ?? '50%'}` : ''
  return `linear-gradient(${found.angle ?? '0deg'}, ${found.startColor}${middle}, ${found.endColor})`
}
