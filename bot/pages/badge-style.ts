/** Rules for the parts of a badge's public page and of a showcase; everything else is the ground of all pages. */

export const badgeStyle = `.hero{display:grid;justify-items:center;gap:var(--s2);padding:var(--s6) var(--gutter) var(--s5);background:var(--card);text-align:center}
.hero img{display:block;width:min(232px,64vw);height:auto;aspect-ratio:1;margin-bottom:var(--s3)}
.hero h1{font-size:var(--t-page)}
.edge{display:block;width:100%;height:24px}
.standing{display:flex;align-items:center;gap:var(--s4);padding:var(--s4) var(--gutter);background:var(--done);color:var(--on-done)}
.standing b,.standing span{display:block}
.standing.ended{background:var(--stop);color:var(--on-stop)}
.standing.waits{background:var(--turn-wash);color:var(--turn-ink)}
.part{display:grid;gap:var(--s4);padding:var(--s6) var(--gutter) 0}
.part:last-child{padding-bottom:var(--s8)}
.ticks{display:grid;gap:var(--s3);list-style:none}
.ticks li{display:flex;gap:var(--s3);align-items:flex-start}
.ticks .sign{margin-top:3px;color:var(--done)}
.cheer{display:grid;gap:var(--s4);padding:var(--s5);border:0;border-radius:var(--r-card);background:var(--people-wash)}
.cheer h2{color:var(--people)}
.cheer form{display:grid;gap:var(--s4)}
.cheer label,.cheer legend{font-weight:var(--w-strong)}
.cheer input[type=text]{display:block;width:100%;min-height:var(--touch-main);margin-top:var(--s2);padding:var(--s2) var(--s4);
border:2px solid var(--edge);border-radius:var(--r-control);background:var(--card);color:var(--ink);font:inherit}
.cheer small{font-size:var(--t-body);font-weight:var(--w-plain);color:var(--ink-soft)}
.cheer details{background:none}.cheer details[open]{display:grid;gap:var(--s4)}.cheer summary{padding:0;color:var(--people)}
.cheer fieldset{display:flex;flex-wrap:wrap;gap:var(--gap-touch);margin:0;padding:0;border:0;min-width:0}
.cheer legend{padding:0;margin-bottom:var(--s3)}
.pill{position:relative;display:flex}
.pill input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.pill span{display:flex;align-items:center;gap:var(--s2);min-height:var(--touch-main);padding:var(--s2) var(--s3);border-radius:var(--r-round);
border:2px solid var(--people);background:var(--card);color:var(--people);font-size:var(--t-strong)}
.pill input:checked+span{background:var(--people);color:var(--on-people)}
.pill input:focus-visible+span{outline:4px solid var(--ink);outline-offset:3px}
.told{display:flex;gap:var(--s3);padding:var(--s4);border-radius:var(--r-control);background:var(--card);font-weight:var(--w-strong)}
.told .sign{margin-top:3px;color:var(--people)}
.shots{display:grid;grid-template-columns:1fr 1fr;gap:var(--s3);list-style:none}
.shots img{display:block;width:100%;aspect-ratio:4/3;object-fit:cover;border-radius:var(--r-control);background:var(--sunk)}
.rows{display:grid;list-style:none}
.rows li{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 var(--s4);padding:var(--s3) 0;border-top:1px solid var(--hair)}
.rows b:last-child{color:var(--done)}
.steps{display:grid;grid-template-columns:repeat(4,1fr);gap:var(--s2);text-align:center}
.steps i{display:block;height:14px;margin-bottom:var(--s1);border-radius:var(--r-band);border:2px solid var(--edge);background:var(--sunk)}
.steps .done i{background:var(--turn);border-color:var(--turn-ink)}
details{border-radius:var(--r-card);background:var(--card)}
summary{display:flex;align-items:center;min-height:var(--touch-main);padding:var(--s3) var(--s5);cursor:pointer;font-weight:var(--w-strong);
font-size:var(--t-strong);color:var(--act);list-style:none}
summary::-webkit-details-marker{display:none}
summary::after{content:"";flex:none;width:12px;height:12px;margin-left:auto;border:solid;border-width:0 3px 3px 0;transform:rotate(45deg)}
details[open] summary::after{transform:rotate(225deg)}
dl{display:grid;gap:var(--s4);padding:0 var(--s5) var(--s5)}
dt{color:var(--ink-soft)}dd{font-weight:var(--w-strong)}
.links{display:grid;gap:var(--gap-touch)}
.shelf{display:grid;gap:var(--gap-touch);list-style:none}
.shelf a{display:flex;align-items:center;gap:var(--s4);min-height:var(--touch-main);padding:var(--s4);border-radius:var(--r-card);
background:var(--card);color:var(--ink);text-decoration:none}
.shelf img{flex:none;width:88px;height:88px}
.shelf b,.shelf span{display:block}
.code{display:grid;justify-items:center;gap:var(--s2);text-align:center}
.code svg{display:block;width:208px;height:208px;border-radius:var(--r-control)}
@media print{.top,.links,.cheer{display:none}body{background:#fff}.page{min-height:0}.part{break-inside:avoid}
.hero,.standing,.steps,.edge{print-color-adjust:exact;-webkit-print-color-adjust:exact}}`
