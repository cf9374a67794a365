/**
 * How wide the letters of our face are, so that words can be fitted without reading the font. Knows no
 * picture.
 */

/**
 * Advance widths in thousandths of the size, from Noto Sans Thai Looped (OFL): first U+0020 to U+007E,
 * then U+0E01 to U+0E5B. Vowels and tones that stand above or below are 0.
 */
const advances = {
  400:
    '260 269 408 646 572 831 732 225 300 300 551 572 268 322 268 372 572 572 572 572 572 572 572 572 ' +
    '572 572 268 268 572 572 572 434 899 639 650 632 730 556 519 728 741 339 273 619 524 907 760 781 ' +
    '605 781 622 549 556 731 600 930 586 566 572 329 372 329 572 444 281 561 615 480 615 564 344 615 ' +
    '618 258 258 534 258 935 618 605 615 615 413 479 361 618 508 786 529 510 470 380 551 380 572 ' +
    '616 555 573 635 631 630 519 537 624 556 574 874 875 629 629 546 638 906 881 639 639 607 654 565 ' +
    '624 646 646 646 646 702 702 628 635 614 472 607 574 628 481 636 677 575 660 703 584 598 490 404 ' +
    '0 421 421 0 0 0 0 0 0 0 600 600 600 600 572 336 622 372 372 354 421 556 0 0 0 0 0 0 0 0 632 650 ' +
    '655 784 748 636 636 611 929 684 707 732 1067',
  700:
    '260 282 479 646 575 902 773 266 336 336 542 581 293 320 281 415 581 581 581 581 581 581 581 581 ' +
    '581 581 281 286 581 581 581 477 898 692 665 642 732 552 531 735 756 401 321 660 559 944 805 791 ' +
    '621 791 656 566 577 747 657 996 670 626 596 326 415 326 543 478 365 599 632 516 632 597 386 632 ' +
    '650 299 298 610 298 975 650 625 632 632 447 502 421 650 571 862 591 571 493 412 525 412 581 ' +
    '650 593 616 672 671 656 554 570 654 591 608 921 913 659 659 582 667 957 918 677 677 639 685 587 ' +
    '654 669 669 684 684 747 747 658 658 648 500 639 605 658 501 674 699 608 685 748 616 627 534 424 ' +
    '0 440 440 0 0 0 0 0 0 0 589 589 589 589 575 359 665 385 385 366 440 597 0 0 0 0 0 0 0 0 647 670 ' +
    '678 826 783 661 661 631 980 700 756 805 1077',
}

const latinFrom = 0x20
const latinTo = 0x7e
const thaiFrom = 0xe01
const thaiTo = 0xe5b

const tables = {
  400: advances[400].split(' ').map(Number),
  700: advances[700].split(' ').map(Number),
}

/**
 * The width of one line of words at `size`, in the unit of `size`. Letters not in the table count as 0.6
 * of the size.
 */
export const widthOf = (say: string, size: number, weight: 400 | 700 = 700): number =>
  ([...say].reduce((sum, letter) => sum + advanceOf(letter, weight), 0) * size) / 1000

/**
 * The largest size from `most` down to `least` at which every line fits; `undefined` when even `least` is
 * too wide.
 */
export const sizeThatFits = (
  lines: readonly string[],
  room: { wide: number; most: number; least: number; weight?: 400 | 700 },
): number | undefined => {
  const widest = Math.max(...lines.map((say) => widthOf(say, 1, room.weight)))
  const size = Math.min(room.most, Math.floor(room.wide / widest))
  return size >= room.least ? size : undefined
}

/** Sizes to be tried, from the largest to the smallest: even, with the smallest at the end. */
export function* sizeSteps(most: number, least: number): Generator<number> {
  for (let size = most; size > least; size -= 2) yield size
  yield least
}

const advanceOf = (letter: string, weight: 400 | 700): number => {
  const code = letter.codePointAt(0) ?? 0
  if (code >= latinFrom && code <= latinTo) return tables[weight][code - latinFrom] ?? 600
  if (code >= thaiFrom && code <= thaiTo)
    return tables[weight][code - thaiFrom + latinTo - latinFrom + 1] ?? 600
  return 600
}
