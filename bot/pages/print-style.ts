/** What all pages made to be printed have: sheets of A4 in ink on white, on a screen by day or night and on paper. */

/** Rules beside the page's ground. Measures are those of paper; what is only for the screen is not printed. */
export const printStyle = `@page{size:A4 portrait;margin:0}
.page{max-width:none}
.top,.note{width:100%;max-width:210mm;margin:0 auto}
.note{padding:0 var(--gutter) var(--s4)}
.sheet{position:relative;width:210mm;height:296.5mm;margin:0 auto var(--s6);overflow:hidden;background:#fff;color:#1b1b24;
box-shadow:0 0 0 1px var(--hair);color-scheme:light;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.sheet svg{display:block}
@media screen and (max-width:830px){.sheets{overflow-x:auto}}
@media print{body{background:#fff}.top,.note{display:none}.page{display:block;min-height:0}
.sheet{margin:0;box-shadow:none;break-after:page;break-inside:avoid}.sheet:last-child{break-after:auto}}`
