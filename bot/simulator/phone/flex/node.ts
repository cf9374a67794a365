// The shape of Flex JSON as far as the phone reads it. All is optional: a bot may send less, or something newer.
import type { LineAction } from '../../phone-api'

/** One Flex component of any type; which fields count depends on `type`. Sizes are LINE's keywords, `12px` or `50%`. */
export type FlexNode = {
  type: string
  layout?: 'horizontal' | 'vertical' | 'baseline'
  contents?: FlexNode[]
  action?: LineAction
  flex?: number
  spacing?: string
  margin?: string
  position?: 'relative' | 'absolute'
  offsetTop?: string
  offsetBottom?: string
  offsetStart?: string
  offsetEnd?: string
  backgroundColor?: string
  background?: FlexGradient
  borderColor?: string
  borderWidth?: string
  cornerRadius?: string
  width?: string
  maxWidth?: string
  height?: string
  maxHeight?: string
  paddingAll?: string
  paddingTop?: string
  paddingBottom?: string
  paddingStart?: string
  paddingEnd?: string
  justifyContent?: string
  alignItems?: string
  text?: string
  size?: string
  color?: string
  weight?: 'regular' | 'bold'
  style?: string
  decoration?: string
  align?: 'start' | 'center' | 'end'
  gravity?: 'top' | 'center' | 'bottom'
  wrap?: boolean
  maxLines?: number
  lineSpacing?: string
  scaling?: boolean
  url?: string
  previewUrl?: string
  altContent?: FlexNode
  aspectRatio?: string
  aspectMode?: 'cover' | 'fit'
}

type FlexGradient = {
  type: string
  angle?: string
  startColor?: string
  centerColor?: string
  endColor?: string
  centerPosition?: string
}

type FlexBlockStyle = { backgroundColor?: string; separator?: boolean; separatorColor?: string }

export type FlexBubbleNode = {
  type: 'bubble'
  size?: string
  direction?: 'ltr' | 'rtl'
  header?: FlexNode
  hero?: FlexNode
  body?: FlexNode
  footer?: FlexNode
  styles?: Partial<Record<'header' | 'hero' | 'body' | 'footer', FlexBlockStyle>>
  action?: LineAction
}

export type FlexContainer = FlexBubbleNode | { type: 'carousel'; contents: FlexBubbleNode[] }

/** Where a component stands: its box's direction and spacing, and whether it is the first one in it. */
export type FlexParent = { layout: 'horizontal' | 'vertical' | 'baseline'; spacing?: string; first: boolean }

export type FlexPartProps = { node: FlexNode; parent: FlexParent }
