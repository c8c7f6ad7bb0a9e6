/** Things that are sent. */
export const goods = {
  mug: `
    <path class="b7" d="M58 34h44l-5 66a6 6 0 0 1-6 6H69a6 6 0 0 1-6-6z"/>
    <path class="b6" d="M58 34h15l3 72h-7a6 6 0 0 1-6-6z"/>
    <rect class="n8" x="53" y="24" width="54" height="12" rx="4"/>
    <rect class="n7" x="62" y="16" width="36" height="9" rx="3.5"/>
    <path class="a3" d="M60.4 62h39.2l-1.4 18H61.8z"/>
    <path class="b8" d="M80 64.500l5.600 3.200v6.600L80 77.500l-5.600-3.200v-6.600z"/>`,

  headTorch: `
    <path class="b7-line" stroke-width="9" d="M28 62c0-26 23-42 52-42s52 16 52 42"/>
    <path class="b5-line" stroke-width="3" d="M40 54c4-17 20-26 40-26"/>
    <path class="b8-line" stroke-width="9" d="M28 62c0 20 23 30 52 30s52-10 52-30"/>
    <rect class="n8" x="52" y="64" width="56" height="40" rx="11"/>
    <path class="n7" d="M63 64h34a11 11 0 0 1 11 11v1H52v-1a11 11 0 0 1 11-11z"/>
    <circle class="n6" cx="80" cy="86" r="15"/>
    <circle class="a2" cx="80" cy="86" r="11.5"/>
    <circle class="w" cx="80" cy="86" r="6"/>
    <circle class="b4" cx="60" cy="95" r="2.5"/>`,

  powerBank: `
    <path class="n6-line" stroke-width="4.500" d="M86 20c0-14 30-12 32 6s-8 30-2 46c3 8 7 10 7 18"/>
    <rect class="n8" x="81" y="12" width="10" height="12" rx="2.500"/>
    <rect class="n8" x="117" y="86" width="12" height="13" rx="3"/>
    <rect class="n4" x="119.500" y="99" width="7" height="7" rx="1.500"/>
    <rect class="b7" x="42" y="20" width="54" height="86" rx="11"/>
    <path class="b6" d="M53 20h9v86h-9a11 11 0 0 1-11-11V31a11 11 0 0 1 11-11z"/>
    <path class="n8" d="M42 38v-7a11 11 0 0 1 11-11h32a11 11 0 0 1 11 11v7zM42 86v9a11 11 0 0 0 11 11h32a11 11 0 0 0 11-11v-9z"/>
    <path class="n7" d="M42 34v-3a11 11 0 0 1 11-11h9v14zM42 90v5a11 11 0 0 0 11 11h9V90z"/>
    <path class="a3" d="M73 45L58 65h9l-3 15 16-21h-9z"/>
    <g class="a3"><circle cx="68" cy="96" r="2.300"/><circle cx="75" cy="96" r="2.300"/><circle cx="82" cy="96" r="2.300"/></g>
    <circle class="n6" cx="89" cy="96" r="2.300"/>`,

  toolBag: `
    <path class="n5" d="M47 40h4v18h-4z"/><rect class="a4" x="43.500" y="26" width="11" height="20" rx="5"/>
    <path class="n6-line" stroke-width="5" d="M65 54l7-14-5-9M77 54l-7-14 5-9"/><path class="b4-line" stroke-width="5.500" d="M62 62l4-9M80 62l-4-9"/>
    <path class="a6" d="M92 36h7v24h-7z"/><path class="n7" d="M82 27h20c6 0 9 4 10 10h-9c0-3-1-4-4-4H82z"/>
    <path class="n8-line" stroke-width="5" d="M36 56V22M124 56V22"/><rect class="n8" x="30" y="13" width="100" height="10" rx="5"/><rect class="a3" x="58" y="13" width="44" height="10" rx="4"/>
    <path class="b7" d="M30 56h100l-4 42a8 8 0 0 1-8 7H42a8 8 0 0 1-8-7z"/>
    <path class="b6" d="M30 56h22v49H42a8 8 0 0 1-8-7z"/>
    <rect class="b9" x="27" y="52" width="106" height="9" rx="4"/>
    <path class="n8" d="M33.200 90h93.600l-.8 8a8 8 0 0 1-8 7H42a8 8 0 0 1-8-7z"/>
    <path class="b8" d="M40 68h22v18H42zM69 68h22v18H69zM98 68h22l-2 18H98z"/>
    <path class="a3" d="M40 68h22v4.500H40.500zM69 68h22v4.500H69zM98 68h22l-.5 4.500H98z"/>`,

  jacket: `
    <path class="b7" d="M62 16l-22 10-15 54 16 5 9-27v48h60V58l9 27 16-5-15-54-22-10-18 8z"/>
    <path class="b6" d="M62 16l18 8v82H50V58l-9 27-16-5 15-54z"/>
    <path class="b9" d="M62 16c4 8 10 12 18 12s14-4 18-12c-5-6-31-6-36 0z"/>
    <path class="b8" d="M64 15c5 5 10 7 16 7s11-2 16-7c-6-5-26-5-32 0z"/>
    <path class="b9-line" stroke-width="2" d="M80 28v77"/>
    <path class="a3" d="M78.500 34h3v8h-3z"/>
    <path class="a3" d="M50 76h60v8H50zM27.700 70.500l16 5-2.600 8-16-5zM132.300 70.500l-16 5 2.600 8 16-5z"/>
    <path class="b9-line" stroke-width="2" d="M58 66l10-6M102 66l-10-6"/>
    <rect class="b8" x="89" y="42" width="13" height="11" rx="2"/>`,

  pot: `
    <g class="b3-line" stroke-width="3.500"><path d="M62 26c-5-6 5-9 0-16M80 24c-5-6 5-9 0-16M98 26c-5-6 5-9 0-16"/></g>
    <g class="n8-line" stroke-width="6"><path d="M36 64h-6a7 7 0 0 0 0 14h6M124 64h6a7 7 0 0 1 0 14h-6"/></g>
    <path class="b7" d="M34 56h92v32a18 18 0 0 1-18 18H52a18 18 0 0 1-18-18z"/>
    <path class="b6" d="M34 56h22v50h-4a18 18 0 0 1-18-18z"/>
    <path class="b8" d="M36 54c2-14 20-20 44-20s42 6 44 20z"/>
    <path class="b7" d="M36 54c1-11 14-17 32-19-8 4-11 10-12 19z"/>
    <rect class="b9" x="30" y="52" width="100" height="7" rx="3.500"/>
    <rect class="a5" x="77" y="30" width="6" height="6"/><rect class="a3" x="70" y="24" width="20" height="8" rx="4"/>`,

  earDefenders: `
    <path class="n8-line" stroke-width="6" d="M40 68c0-34 16-52 40-52s40 18 40 52"/>
    <path class="b5-line" stroke-width="11" d="M59 23c6-4 13-5.500 21-5.500s15 1.500 21 5.500"/>
    <g class="n6-line" stroke-width="4"><path d="M40 50v22M120 50v22"/></g>
    <rect class="n7" x="48" y="60" width="13" height="42" rx="6.500"/><rect class="n8" x="99" y="60" width="13" height="42" rx="6.500"/>
    <path class="b7" d="M46 56h5a3 3 0 0 1 3 3v44a3 3 0 0 1-3 3h-5c-12 0-18-10-18-25s6-25 18-25z"/>
    <path class="b6" d="M46 56h1c-7 3-11 12-11 25s4 22 11 25h-1c-12 0-18-10-18-25s6-25 18-25z"/>
    <path class="b8" d="M114 56h-5a3 3 0 0 0-3 3v44a3 3 0 0 0 3 3h5c12 0 18-10 18-25s-6-25-18-25z"/>
    <path class="a3-line" stroke-width="4.500" d="M43 70c-4 6-4 16 0 22M117 70c4 6 4 16 0 22"/>
    <g class="b4-line" stroke-width="3"><path d="M74 70v22M80 62v38M86 74v14M68 77v8"/></g>`,

  basket: `
    <path class="a7-line" stroke-width="5" d="M44 62c0-34 16-46 36-46s36 12 36 46"/>
    <path class="b7" d="M48 38a4 4 0 0 1 4-4h13a4 4 0 0 1 4 4v28H48z"/><path class="b6" d="M48 38a4 4 0 0 1 4-4h4v32h-8z"/>
    <path class="n8" d="M51 27a3 3 0 0 1 3-3h9a3 3 0 0 1 3 3v8H51z"/>
    <circle class="a3" cx="105" cy="53" r="12"/><path class="b5" d="M105 42c1-6 6-8 11-7-1 5-5 8-11 7z"/>
    <ellipse class="a5" cx="82" cy="52" rx="17" ry="13"/>
    <path class="a8-line" stroke-width="3" d="M71 53c1-7 8-9 13-8s8 4 7 8-6 4-8 3-2-4 0-4"/>
    <path class="a6" d="M37 64h86l-8 37a6 6 0 0 1-6 5H51a6 6 0 0 1-6-5z"/>
    <path class="a5" d="M37 64h20v42h-6a6 6 0 0 1-6-5z"/>
    <g class="a8-line" stroke-width="2"><path d="M41 80h78M44 92h72M58 68l3 36M80 68v36M102 68l-3 36"/></g>
    <path class="w" d="M84 62h34l-7 26-8-7-9 10z"/><path class="b2" d="M103 62h15l-7 26-8-7z"/>
    <rect class="a7" x="33" y="59" width="94" height="9" rx="4.500"/>`,

  espressoMachine: `
    <path class="a3" d="M46 10h16l-1.500 11h-13zM70 10h16l-1.500 11h-13z"/><path class="a5" d="M56 10h6l-1.500 11H56zM80 10h6l-1.500 11H80z"/>
    <path class="a5-line" stroke-width="2.500" d="M62 13c5-1 5 5-.5 5M86 13c5-1 5 5-.5 5"/>
    <rect class="b7" x="34" y="24" width="88" height="80" rx="8"/>
    <path class="b6" d="M42 24h6v80h-6a8 8 0 0 1-8-8V32a8 8 0 0 1 8-8z"/>
    <path class="n8" d="M40 21h76a6 6 0 0 1 6 6v5H34v-5a6 6 0 0 1 6-6z"/>
    <rect class="b9" x="57" y="37" width="30" height="12" rx="3"/><path class="a3-line" stroke-width="2.500" d="M62 43h11"/>
    <circle class="n3" cx="97" cy="43" r="4"/><circle class="a3" cx="109" cy="43" r="4"/>
    <rect class="b9" x="56" y="55" width="56" height="44" rx="4"/>
    <path class="n5" d="M72 55h24v8h-5v6H77v-6h-5z"/>
    <g class="a6-line" stroke-width="2"><path d="M81 70v10M87 70v10"/></g>
    <path class="w" d="M71 79h26l-2 11a5 5 0 0 1-5 4H78a5 5 0 0 1-5-4z"/><path class="b2" d="M88 79h9l-2 11a5 5 0 0 1-5 4h-5z"/>
    <path class="w-line" stroke-width="3" d="M96 82c7-1 7 8-1 8"/>
    <rect class="n8" x="30" y="97" width="96" height="9" rx="3.500"/>`,

  toolTrolley: `
    <path class="n7-line" stroke-width="5" d="M122 40h12v26"/>
    <rect class="b7" x="34" y="34" width="88" height="62" rx="4"/><path class="b6" d="M38 34h6v62h-6a4 4 0 0 1-4-4V38a4 4 0 0 1 4-4z"/>
    <path class="n5" d="M47 20h3.500v9H47z"/><rect class="a4" x="44.500" y="10" width="8.500" height="14" rx="4"/>
    <path class="n5" d="M61 21h3.500v8H61z"/><rect class="b4" x="58.500" y="13" width="8.500" height="12" rx="4"/>
    <path class="a6" d="M93 17h5v12h-5z"/><path class="n7" d="M84 10h17c4 0 7 3 7 7h-7c0-1-1-1-2-1H84z"/>
    <rect class="n8" x="30" y="28" width="96" height="8" rx="3"/>
    <g class="b8"><rect x="49" y="59" width="66" height="10" rx="2"/><rect x="49" y="72" width="66" height="10" rx="2"/><rect x="49" y="85" width="66" height="8" rx="2"/></g>
    <g class="n3"><rect x="70" y="61" width="24" height="3" rx="1.500"/><rect x="70" y="74" width="24" height="3" rx="1.500"/><rect x="70" y="86.500" width="24" height="3" rx="1.500"/></g>
    <path class="b9" d="M44 39h78v17H44z"/>
    <path class="b5" d="M40 41h86v12a3 3 0 0 1-3 3H43a3 3 0 0 1-3-3z"/><path class="n8" d="M44 41h78v8H44z"/>
    <g class="a3"><rect x="48" y="43" width="16" height="4" rx="2"/><rect x="68" y="43" width="12" height="4" rx="2"/></g>
    <g class="n3"><rect x="84" y="43" width="8" height="4" rx="1"/><rect x="95" y="43" width="8" height="4" rx="1"/><rect x="106" y="43" width="12" height="4" rx="2"/></g>
    <g class="n8"><circle cx="48" cy="101" r="8"/><circle cx="108" cy="101" r="8"/></g>
    <g class="n4"><circle cx="48" cy="101" r="3"/><circle cx="108" cy="101" r="3"/></g>`,
}
